import { type Measure, yearlyStock } from "@bassin/plugin-sdk";
import { basket, credoc, facilities, fies, inseeAid, publicHealth, syalinnov } from "../reference-sources.ts";

const households = { ...yearlyStock, unit: "household" as const };
const people = { ...yearlyStock, unit: "person" as const };

/** What is counted among those who eat. */
export const eaterMeasures: readonly Measure[] = [
  {
    ...households,
    key: "households-asked-enough",
    label: { fr: "Ménages interrogés sur ce qu’ils mangent", en: "Households asked about what they eat" },
    population: {
      fr: "Ménages qui ont répondu à la question sur le fait de manger assez",
      en: "Households that answered the question about eating enough",
    },
    breakdowns: ["sex", "adult-age", "income"],
    source: credoc,
  },
  {
    ...households,
    key: "households-eating-enough",
    label: { fr: "Ménages qui mangent assez", en: "Households that eat enough" },
    population: {
      fr: "Parmi eux, ceux qui mangent assez de tous les aliments qu’ils souhaitent",
      en: "Of those, the ones that eat enough of all the foods they want",
    },
    breakdowns: ["sex", "adult-age", "income"],
    source: credoc,
  },
  {
    ...people,
    key: "adults-asked-skipping",
    label: { fr: "Adultes interrogés sur les privations", en: "Adults asked about going without" },
    population: {
      fr: "Adultes qui ont répondu aux questions sur les privations de nourriture",
      en: "Adults who answered the questions about going without food",
    },
    breakdowns: ["sex", "income"],
    source: fies,
  },
  {
    ...people,
    key: "adults-skipping-food",
    label: { fr: "Adultes qui se privent de nourriture", en: "Adults who go without food" },
    population: {
      fr: "Parmi eux, ceux qui ont réduit ou sauté des repas dans l’année, faute d’argent",
      en: "Of those, the ones who reduced or skipped meals in the year for lack of money",
    },
    breakdowns: ["sex", "income"],
    source: fies,
  },
  {
    ...people,
    key: "people-near-outlet",
    label: { fr: "Habitants proches d’un lieu de vente de frais", en: "Inhabitants near a fresh food outlet" },
    population: {
      fr: "Habitants à moins de 15 minutes, à pied ou à vélo, d’un lieu qui vend du frais au moins deux jours par semaine",
      en: "Inhabitants within 15 minutes, on foot or by bicycle, of an outlet selling fresh food two days a week or more",
    },
    breakdowns: ["age", "density"],
    source: facilities,
  },
  {
    ...households,
    key: "households-affording-basket",
    label: { fr: "Ménages qui peuvent payer un panier recommandé", en: "Households that can afford the basket" },
    population: {
      fr: "Ménages pour qui le panier recommandé coûte moins de 20 % de ce dont ils disposent",
      en: "Households for which the recommended basket costs less than 20% of what they have to spend",
    },
    breakdowns: ["income"],
    source: basket,
  },
  {
    ...people,
    key: "people-asked-five",
    label: { fr: "Habitants interrogés sur les fruits et légumes", en: "Inhabitants asked about fruit and vegetables" },
    population: {
      fr: "Habitants de 18 ans et plus qui ont répondu sur leur consommation de la veille",
      en: "Inhabitants aged 18 and over who answered about what they ate the day before",
    },
    breakdowns: ["sex", "adult-age", "income"],
    source: publicHealth,
  },
  {
    ...people,
    key: "people-eating-five",
    label: { fr: "Habitants qui mangent cinq fruits et légumes", en: "Inhabitants who eat five a day" },
    population: {
      fr: "Parmi eux, ceux qui en ont mangé au moins cinq portions",
      en: "Of those, the ones who ate at least five portions",
    },
    breakdowns: ["sex", "adult-age", "income"],
    source: publicHealth,
  },
  {
    ...people,
    key: "people-in-food-policy",
    label: { fr: "Habitants qui prennent part aux décisions", en: "Inhabitants who take part in decisions" },
    population: {
      fr: "Habitants venus au moins deux fois dans l’année à une instance ouverte sur l’alimentation d’ici",
      en: "Inhabitants who came at least twice in the year to an open body on food here",
    },
    breakdowns: ["sex", "age", "income"],
    source: syalinnov,
  },
  {
    ...people,
    key: "people-in-food-aid",
    label: { fr: "Habitants qui recourent à l’aide alimentaire", en: "Inhabitants who turn to food aid" },
    population: {
      fr: "Habitants qui ont reçu une aide alimentaire au moins une fois dans l’année, chacun compté une fois",
      en: "Inhabitants who received food aid at least once in the year, each counted once",
    },
    breakdowns: ["age", "income"],
    source: inseeAid,
  },
];
