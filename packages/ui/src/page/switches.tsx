import type { Locale } from "@bassin/core";
import { useMantineColorScheme } from "@mantine/core";
import { useUiText } from "../locales/use-ui-text.ts";
import { locales } from "../status/vocabulary.ts";
import { useLocale } from "../theme/locale.ts";
import { ChoiceRow } from "./choice-row.tsx";

export interface LanguageSwitchProps {
  onChange: (locale: Locale) => void;
}

/** French or English, each named in its own language. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps) {
  const text = useUiText();
  const choices = locales.map((locale) => ({ value: locale, label: text(`language.${locale}`), lang: locale }));
  return <ChoiceRow label={text("language.label")} choices={choices} value={useLocale()} onChange={onChange} />;
}

const schemes = ["light", "dark", "auto"] as const;

/** Light, dark, or as the device says; the browser remembers. */
export function ColourSchemeSwitch() {
  const text = useUiText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choices = schemes.map((scheme) => ({ value: scheme, label: text(`scheme.${scheme}`) }));
  return <ChoiceRow label={text("scheme.label")} choices={choices} value={colorScheme} onChange={setColorScheme} />;
}
