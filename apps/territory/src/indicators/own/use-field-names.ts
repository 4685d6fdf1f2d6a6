import { useLocale } from "@bassin/ui";
import { type AppKey, useAppText, useSaid } from "../../locales/use-app-text.ts";
import { useDraft } from "./draft-setting.ts";

const named: Readonly<Record<string, AppKey>> = {
  label: "ownIndicator.label",
  performance: "ownIndicator.performance",
  stake: "ownIndicator.stake",
  method: "ownIndicator.method",
  limits: "ownIndicator.limits",
  source: "ownIndicator.source",
  definedBy: "ownIndicator.definedBy",
  definedWith: "ownIndicator.definedWith",
  formula: "ownIndicator.step.formula",
  unit: "ownIndicator.formula.unit",
  gives: "ownIndicator.step.example",
};

const ofMeasure: Readonly<Record<string, AppKey>> = {
  label: "ownIndicator.measure.label",
  population: "ownIndicator.measure.population",
  unit: "ownIndicator.measure.unit",
  source: "ownIndicator.measure.source",
  whenPartMissing: "ownIndicator.measure.missing",
};

/** How people call each field of the form, in the list of what is to be mended. */
export function useFieldNames(): (field: string) => string {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { draft, ground } = useDraft();
  const nameMeasure = (name: string): string => {
    const place = draft.measures.findIndex(({ id }) => id === name);
    const own = draft.measures[place];
    const known = ground.known.get(name);
    if (own === undefined) return known === undefined ? name : said(known.label);
    return own.label[locale] || own.label.fr || text("ownIndicator.measure.title", { n: place + 1 });
  };
  return (field) => {
    const [first = "", place = "", part = "label"] = field.split(".");
    if (first === "given") return nameMeasure(field.slice("given.".length));
    if (first === "comparability") return text("ownIndicator.compare.title");
    if (first !== "measures") return text(named[first] ?? "ownIndicator.page");
    const measure = text("ownIndicator.measure.title", { n: Number(place) + 1 });
    return `${measure}, ${text(ofMeasure[part] ?? "ownIndicator.measure.label")}`;
  };
}
