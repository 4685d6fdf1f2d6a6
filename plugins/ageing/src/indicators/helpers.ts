import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { careSurvey } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** What those who help can do, and for how long. */
export const helperIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "carers-obtain-respite",
    label: { fr: "Proches aidants qui peuvent souffler", en: "Carers who can take a break" },
    performance: {
      fr: "Des proches aidants peuvent souffler quand ils en ont besoin.",
      en: "Carers can take a break when they need one.",
    },
    formula: { kind: "survey-share", favourable: "carers-with-respite", answers: "carers-asked-respite" },
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Passer par les médecins, les pharmacies et les associations pour trouver les aidants, et leur poser la question.",
      en: "Go through doctors, pharmacies and associations to find carers, and ask them the question.",
    },
    limits: {
      fr: "Beaucoup aident sans se dire aidants, et ne demandent rien. L’échantillon n’est pas tiré au hasard.",
      en: "Many help without calling themselves carers, and ask for nothing. The sample is not random.",
    },
    source: careSurvey,
    golden: [
      { given: { "carers-with-respite": 54, "carers-asked-respite": 180 }, gives: 30 },
      { given: { "carers-with-respite": null, "carers-asked-respite": 180 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "home-helpers-stay",
    label: { fr: "Aides à domicile encore là un an après", en: "Home helpers still there a year later" },
    performance: {
      fr: "Des aides à domicile peuvent tenir à leur métier, et y rester en bonne santé.",
      en: "Home helpers can hold on to their trade, and stay in it in good health.",
    },
    formula: shareOf("home-helpers-still-there", "home-helpers-a-year-ago"),
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Demander à chaque service qui était là au 31 décembre, et qui l’est encore un an plus tard, ici ou dans un service voisin.",
      en: "Ask each service who was there on 31 December, and who still is a year later, here or in a neighbouring service.",
    },
    limits: {
      fr: "Rester n’est pas aller bien. Les retraites et les formations font partir sans que rien n’aille mal.",
      en: "Staying is not being well. People retire or go on to train without anything being wrong.",
    },
    source: ours,
    golden: [
      { given: { "home-helpers-still-there": 102, "home-helpers-a-year-ago": 136 }, gives: 75 },
      { given: { "home-helpers-still-there": null, "home-helpers-a-year-ago": 136 }, gives: null },
    ],
  },
];
