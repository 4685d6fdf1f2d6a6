import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { basket, credoc, facilities, fies, publicHealth } from "../reference-sources.ts";

const survey = {
  fr: "Poser la question telle quelle à un échantillon tiré au hasard, et garder le nombre de réponses.",
  en: "Ask the question as it stands to a random sample, and keep the number of answers.",
};

/** What people can eat, at home and near home. */
export const eatingIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "eats-enough",
    label: { fr: "Ménages qui mangent assez", en: "Households that eat enough" },
    performance: {
      fr: "Des ménages peuvent manger assez de tous les aliments qu’ils souhaitent.",
      en: "Households can eat enough of all the foods they want.",
    },
    formula: { kind: "survey-share", favourable: "households-eating-enough", answers: "households-asked-enough" },
    direction: "increase",
    breakdowns: ["sex", "adult-age", "income"],
    method: survey,
    limits: {
      fr: "Dit ce que les gens ressentent, non ce qu’il y a dans l’assiette. Les plus démunis répondent moins.",
      en: "Tells what people feel, not what is on the plate. The poorest answer less often.",
    },
    source: credoc,
    golden: [
      { given: { "households-eating-enough": 312, "households-asked-enough": 480 }, gives: 65 },
      { given: { "households-eating-enough": 312, "households-asked-enough": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "reduces-or-skips-food",
    label: { fr: "Adultes qui se privent de nourriture", en: "Adults who go without food" },
    performance: {
      fr: "Des adultes peuvent manger sans réduire ni sauter de repas faute d’argent.",
      en: "Adults can eat without reducing or skipping meals for lack of money.",
    },
    formula: { kind: "survey-share", favourable: "adults-skipping-food", answers: "adults-asked-skipping" },
    direction: "decrease",
    breakdowns: ["sex", "income"],
    externalCodes: [{ system: "sdg", code: "2.1.2" }],
    method: survey,
    limits: {
      fr: "Une question ne vaut pas l’échelle entière ; la honte fait répondre non.",
      en: "One question is not the whole scale; shame makes people answer no.",
    },
    source: fies,
    golden: [
      { given: { "adults-skipping-food": 36, "adults-asked-skipping": 400 }, gives: 9 },
      { given: { "adults-skipping-food": null, "adults-asked-skipping": 400 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "fresh-outlet-nearby",
    label: { fr: "Habitants proches d’un lieu de vente de frais", en: "Inhabitants near a fresh food outlet" },
    performance: {
      fr: "Des habitants peuvent acheter du frais et du bon à moins de quinze minutes, sans voiture.",
      en: "Inhabitants can buy fresh, good food within fifteen minutes, without a car.",
    },
    formula: shareOf("people-near-outlet", "core:population"),
    direction: "increase",
    breakdowns: ["age", "density"],
    method: {
      fr: "Placer sur une carte les commerces, marchés et points de retrait ouverts deux jours par semaine, et compter autour.",
      en: "Map the shops, markets and pick-up points open two days a week, and count around them.",
    },
    limits: {
      fr: "Proche ne veut dire ni ouvert au bon moment, ni abordable.",
      en: "Near means neither open at the right time nor affordable.",
    },
    source: facilities,
    golden: [
      { given: { "people-near-outlet": 5400, "core:population": 12_000 }, gives: 45 },
      { given: { "people-near-outlet": null, "core:population": 12_000 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "affords-recommended-basket",
    label: { fr: "Ménages qui peuvent payer un panier recommandé", en: "Households that can afford the basket" },
    performance: {
      fr: "Des ménages peuvent payer un panier de courses conforme aux repères de santé.",
      en: "Households can afford a basket of food that meets health guidance.",
    },
    formula: shareOf("households-affording-basket", "core:households"),
    direction: "increase",
    breakdowns: ["income"],
    method: {
      fr: "Relever les prix d’un panier fixe dans les commerces d’ici, et comparer à ce dont les ménages disposent.",
      en: "Note the prices of a fixed basket in shops here, and compare with what households have to spend.",
    },
    limits: {
      fr: "Le panier est un repère, non un menu ; il ne compte ni le jardin ni les repas pris ailleurs.",
      en: "The basket is a marker, not a menu; it leaves out gardens and meals taken elsewhere.",
    },
    source: basket,
    golden: [
      { given: { "households-affording-basket": 4350, "core:households": 5800 }, gives: 75 },
      { given: { "households-affording-basket": 4350, "core:households": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "five-a-day",
    label: { fr: "Habitants qui mangent cinq fruits et légumes", en: "Inhabitants who eat five a day" },
    performance: {
      fr: "Des habitants peuvent manger au moins cinq fruits et légumes par jour.",
      en: "Inhabitants can eat at least five portions of fruit and vegetables a day.",
    },
    formula: { kind: "survey-share", favourable: "people-eating-five", answers: "people-asked-five" },
    direction: "increase",
    breakdowns: ["sex", "adult-age", "income"],
    method: survey,
    limits: {
      fr: "La veille ne dit pas l’habitude de chacun, seulement celle de l’ensemble ; la saison compte.",
      en: "The day before does not tell each person’s habit, only that of all; the season matters.",
    },
    source: publicHealth,
    golden: [
      { given: { "people-eating-five": 105, "people-asked-five": 500 }, gives: 21 },
      { given: { "people-eating-five": 105, "people-asked-five": null }, gives: null },
    ],
  },
];
