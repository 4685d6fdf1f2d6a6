import type { LocalText } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useTranslation } from "react-i18next";
import type { AppWords } from "./fr.ts";

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
type Singular<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** A word of the app; plurals by their bare name, with a `count`. */
export type AppKey = Singular<Paths<AppWords>>;
export type AppText = (key: AppKey, values?: Record<string, string | number>) => string;

/** The words of the app in the language of the page. */
export function useAppText(): AppText {
  const { t } = useTranslation("app", { lng: useLocale() });
  return (key, values) => t(key, { ...values, interpolation: { escapeValue: false } });
}

/** A sentence that came from the API, in the language of the page. */
export function useSaid(): (text: LocalText) => string {
  const locale = useLocale();
  return (text) => text[locale];
}
