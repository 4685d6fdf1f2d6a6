import type { PartWanted } from "./part-wanted.ts";
import { nameInCode } from "./plugin-wanted.ts";

/** `src/<key>.ts` of an indicator: a survey of one's own, its two measures, and two examples worked by hand. */
export function writeIndicatorFile({ key, name }: PartWanted): string {
  const code = nameInCode(key);
  const [fr, en] = [JSON.stringify(name.fr), JSON.stringify(name.en)];
  return `import { draft, type Indicator, type Measure, percentage, type Source, yearlyStock } from "@bassin/plugin-sdk";

/** Our own survey: rewrite it, or name where the figures are published. */
const source: Source = {
  text: { fr: "Notre enquête", en: "Our survey" },
  confirmed: false,
  own: true,
};

/** What people enter: how many were asked, and how many said yes. */
export const ${code}Measures: readonly Measure[] = [
  {
    ...yearlyStock,
    ...draft,
    key: "${key}-asked",
    label: { fr: "Personnes interrogées", en: "People asked" },
    population: { fr: "Adultes qui ont répondu", en: "Adults who answered" },
    unit: "person",
    source,
  },
  {
    ...yearlyStock,
    ...draft,
    key: "${key}-counted",
    label: { fr: ${fr}, en: ${en} },
    population: { fr: "Parmi ces adultes, ceux que l’on compte", en: "Of these adults, those who are counted" },
    unit: "person",
    source,
  },
];

/** What is computed from it, and never entered: the share, with its margin. */
export const ${code}: Indicator = {
  ...percentage,
  ...draft,
  key: "${key}",
  label: { fr: ${fr}, en: ${en} },
  performance: { fr: "Des habitants peuvent le faire.", en: "Inhabitants can do it." },
  formula: { kind: "survey-share", favourable: "${key}-counted", answers: "${key}-asked" },
  direction: "increase",
  breakdowns: [],
  method: { fr: "Demander au marché, un jour de marché.", en: "Ask at the market, on market day." },
  limits: { fr: "Qui ne sort pas ne répond pas.", en: "Those who stay in do not answer." },
  source,
  golden: [
    { given: { "${key}-counted": 30, "${key}-asked": 120 }, gives: 25 },
    { given: { "${key}-counted": null, "${key}-asked": 120 }, gives: null },
  ],
};
`;
}
