import { Card, ColourSchemeSwitch, LanguageSwitch } from "@bassin/ui";
import { useChooseLanguage } from "../locales/language-choice.ts";
import { useAppText } from "../locales/use-app-text.ts";

/** The language and the look of the app on this device. */
export function LanguageCard() {
  const text = useAppText();
  const choose = useChooseLanguage();
  return (
    <Card title={text("account.own.language")} hint={text("account.own.languageHint")}>
      <LanguageSwitch onChange={choose} />
      <ColourSchemeSwitch />
    </Card>
  );
}
