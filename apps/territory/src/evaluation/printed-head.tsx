import { formatPartialDate, useLocale, useUiText } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import { useEcosystem } from "./use-ecosystem.ts";

/** What a printed page says of where it comes from: the ecosystem, its territory, the day it is read. */
export function PrintedHead() {
  const text = useAppText();
  const uiText = useUiText();
  const locale = useLocale();
  const { facts, diagnosis } = useEcosystem();
  return (
    <p className="printed-head">
      <strong>{facts.ecosystem.name}</strong> · {facts.territory.name} ·{" "}
      {text("evaluation.part.printedOn", { date: formatPartialDate(diagnosis.asOf, locale, uiText) })}
    </p>
  );
}
