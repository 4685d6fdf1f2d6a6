import { useTranslation } from "react-i18next";
import { useLocale } from "../theme/locale.ts";
import type { UiWords } from "./fr.ts";

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
type Singular<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** A word of the "ui" namespace; plurals by their bare name, with a `count`. */
export type UiKey = Singular<Paths<UiWords>>;
export type UiText = (key: UiKey, values?: Record<string, string | number>) => string;

/** The words of the shared parts in the language of `BassinProvider`. */
export function useUiText(): UiText {
  const { t } = useTranslation("ui", { lng: useLocale() });
  return (key, values) => t(key, { ...values, interpolation: { escapeValue: false } });
}
