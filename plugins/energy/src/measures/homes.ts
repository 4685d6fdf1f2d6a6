import { type Measure, yearlyStock } from "@bassin/plugin-sdk";
import { heatingCensus, ombudsman, onpe, silc, underHalfMedian } from "../reference-sources.ts";

const households = { ...yearlyStock, unit: "household" as const };
const people = { ...yearlyStock, unit: "person" as const };

/** What is counted in homes: who is cold, who is hot, who counts every degree. */
export const homeMeasures: readonly Measure[] = [
  {
    ...households,
    key: "households-overspending",
    label: {
      fr: "Ménages à petits revenus qui dépensent plus de 8 % pour l’énergie",
      en: "Low-income households spending over 8% on energy",
    },
    population: {
      fr: "Ménages des trois premiers déciles de niveau de vie dont l’énergie du logement prend plus de 8 % des revenus",
      en: "Households in the lowest three income deciles whose home energy takes over 8% of their income",
    },
    breakdowns: ["tenure", "density"],
    source: onpe,
  },
  {
    ...households,
    key: "households-asked-cold",
    label: { fr: "Ménages interrogés sur le froid", en: "Households asked about cold" },
    population: {
      fr: "Ménages de tous niveaux de vie qui ont répondu à la question sur le froid chez eux l’hiver passé",
      en: "Households of all incomes that answered the question about cold at home last winter",
    },
    breakdowns: ["tenure"],
    source: onpe,
  },
  {
    ...households,
    key: "households-cold",
    label: { fr: "Ménages à petits revenus qui ont eu froid", en: "Low-income households that were cold" },
    population: {
      fr: "Parmi eux, ceux des trois premiers déciles qui ont eu froid pour une raison de coût, d’isolation ou de panne",
      en: "Of those, the ones in the lowest three deciles that were cold because of cost, poor insulation or a breakdown",
    },
    breakdowns: ["tenure"],
    source: onpe,
  },
  {
    ...people,
    key: "people-asked-warm",
    label: { fr: "Habitants interrogés sur leur chauffage", en: "Inhabitants asked about heating" },
    population: {
      fr: "Habitants des ménages qui ont répondu à la question « pouvez-vous chauffer assez votre logement ? »",
      en: "Inhabitants of households that answered the question “can you keep your home warm enough?”",
    },
    breakdowns: ["income"],
    source: silc,
  },
  {
    ...people,
    key: "people-not-warm",
    label: { fr: "Habitants qui ne peuvent chauffer assez", en: "Inhabitants who cannot keep warm" },
    population: {
      fr: "Parmi eux, ceux dont le ménage répond qu’il n’en a pas les moyens",
      en: "Of those, the ones whose household answers that it cannot afford to",
    },
    breakdowns: ["income"],
    source: silc,
  },
  {
    ...households,
    key: "households-under-consuming",
    label: { fr: "Ménages qui dépensent très peu d’énergie", en: "Households that spend very little on energy" },
    population: {
      fr: "Ménages dont la dépense d’énergie est sous la moitié de la médiane nationale",
      en: "Households whose energy spending is under half the national median",
    },
    breakdowns: ["income", "tenure"],
    source: underHalfMedian,
  },
  {
    ...households,
    key: "households-asked-hot",
    label: { fr: "Ménages interrogés sur la chaleur", en: "Households asked about heat" },
    population: {
      fr: "Ménages qui ont répondu à la question sur la chaleur chez eux l’été passé, comptés à l’âge de la personne interrogée",
      en: "Households that answered the question about heat at home last summer, by the age of the person asked",
    },
    breakdowns: ["adult-age", "tenure"],
    source: ombudsman,
  },
  {
    ...households,
    key: "households-hot",
    label: { fr: "Ménages qui ont eu trop chaud", en: "Households that were too hot" },
    population: {
      fr: "Parmi eux, ceux qui ont souffert de la chaleur dans leur logement pendant au moins 24 heures",
      en: "Of those, the ones that suffered from heat in their home for at least 24 hours",
    },
    breakdowns: ["adult-age", "tenure"],
    source: ombudsman,
  },
  {
    ...yearlyStock,
    key: "homes-burning-oil-or-gas",
    label: { fr: "Logements chauffés au fioul ou au gaz", en: "Homes heated with oil or gas" },
    population: {
      fr: "Résidences principales dont le chauffage principal brûle du fioul, du gaz de ville ou du gaz en citerne",
      en: "Main homes whose main heating burns oil, mains gas or tank gas",
    },
    unit: "dwelling",
    breakdowns: ["tenure", "density"],
    source: heatingCensus,
  },
];
