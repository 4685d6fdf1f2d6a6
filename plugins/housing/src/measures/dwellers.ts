import { type Measure, yearlyStock } from "@bassin/plugin-sdk";
import { deprivation, housingCost, lateLife, roomNorm } from "../reference-sources.ts";

const households = { ...yearlyStock, unit: "household" as const };
const people = { ...yearlyStock, unit: "person" as const };
const byCost = ["sex", "age", "income", "tenure"];
const byState = ["tenure", "income"];
const byAutonomy = ["dependency", "tenure"];

/** What is counted among those who live here. */
export const dwellerMeasures: readonly Measure[] = [
  {
    ...people,
    key: "people-asked-housing-cost",
    label: { fr: "Habitants interrogés sur le coût du logement", en: "Inhabitants asked about housing cost" },
    population: {
      fr: "Habitants des ménages qui ont dit leurs revenus et ce que leur logement leur coûte, aides déduites",
      en: "Inhabitants of households that told their income and what their home costs, allowances taken off",
    },
    breakdowns: byCost,
    source: housingCost,
  },
  {
    ...people,
    key: "people-overburdened",
    label: { fr: "Habitants dont le logement prend plus de 40 %", en: "Inhabitants whose home takes over 40%" },
    population: {
      fr: "Parmi eux, ceux dont le loyer ou le prêt, les charges et l’énergie passent 40 % des revenus, aides déduites",
      en: "Of those, the ones whose rent or loan, charges and energy exceed 40% of income, allowances taken off",
    },
    breakdowns: byCost,
    source: housingCost,
  },
  {
    ...households,
    key: "households-of-two-or-more",
    label: { fr: "Ménages de deux personnes et plus", en: "Households of two people or more" },
    population: {
      fr: "Ménages d’au moins deux personnes, dans leur résidence principale",
      en: "Households of at least two people, in their main home",
    },
    breakdowns: ["tenure"],
    source: roomNorm,
  },
  {
    ...households,
    key: "households-lacking-room",
    label: { fr: "Ménages à qui il manque une pièce", en: "Households that lack a room" },
    population: {
      fr: "Parmi eux, ceux qui ont au moins une pièce de moins que la norme de l’Insee pour leur composition",
      en: "Of those, the ones with at least one room fewer than the INSEE norm for their make-up",
    },
    breakdowns: ["tenure"],
    source: roomNorm,
  },
  {
    ...people,
    key: "people-asked-dwelling",
    label: { fr: "Habitants interrogés sur leur logement", en: "Inhabitants asked about their home" },
    population: {
      fr: "Habitants des ménages qui ont répondu sur la place et l’état de leur logement",
      en: "Inhabitants of households that answered about the room and the state of their home",
    },
    breakdowns: byState,
    source: deprivation,
  },
  {
    ...people,
    key: "people-severely-deprived",
    label: { fr: "Habitants très mal logés", en: "Inhabitants in severe housing deprivation" },
    population: {
      fr: "Parmi eux, ceux qui sont à l’étroit et vivent en plus sous un toit qui fuit, sans salle d’eau ni toilettes, ou avec trop peu de jour",
      en: "Of those, the ones short of room who also live under a leaking roof, with neither bathroom nor toilet, or too little daylight",
    },
    breakdowns: byState,
    source: deprivation,
  },
  {
    ...households,
    key: "older-households-asked",
    label: { fr: "Ménages de 75 ans et plus interrogés", en: "Households aged 75 and over asked" },
    population: {
      fr: "Ménages à domicile dont une personne a 75 ans ou plus, qui ont répondu sur leur logement",
      en: "Households living at home with a person aged 75 or more, who answered about their home",
    },
    breakdowns: byAutonomy,
    source: lateLife,
  },
  {
    ...households,
    key: "older-households-adapted",
    label: {
      fr: "Ménages de 75 ans et plus sans obstacle chez eux",
      en: "Households aged 75 and over with no obstacle at home",
    },
    population: {
      fr: "Parmi eux, ceux qui entrent, se lavent, dorment et vont aux toilettes chez eux sans obstacle",
      en: "Of those, the ones who enter, wash, sleep and use the toilet at home without an obstacle",
    },
    breakdowns: byAutonomy,
    source: lateLife,
  },
];
