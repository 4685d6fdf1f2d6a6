import { type Measure, yearlyStock } from "@bassin/plugin-sdk";
import { careSurvey } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const people = { ...yearlyStock, unit: "person" as const };

/** What is counted among those who help: families, friends and people whose trade it is. */
export const helperMeasures: readonly Measure[] = [
  {
    ...people,
    key: "carers-asked-respite",
    label: { fr: "Proches aidants interrogés", en: "Carers asked" },
    population: {
      fr: "Habitants qui aident régulièrement un proche âgé et ont répondu sur leur besoin de souffler",
      en: "Inhabitants who regularly help an older relative or friend and answered about needing a break",
    },
    breakdowns: ["sex"],
    source: careSurvey,
  },
  {
    ...people,
    key: "carers-with-respite",
    label: { fr: "Proches aidants qui peuvent souffler", en: "Carers who can take a break" },
    population: {
      fr: "Parmi eux, ceux qui ont pu, dans l’année, être remplacés quand ils en avaient besoin",
      en: "Of those, the ones who could be stood in for, in the year, when they needed it",
    },
    breakdowns: ["sex"],
    source: careSurvey,
  },
  {
    ...people,
    key: "home-helpers-a-year-ago",
    label: { fr: "Aides à domicile en poste il y a un an", en: "Home helpers in post a year ago" },
    population: {
      fr: "Salariés des services d’aide et de soin à domicile d’ici, en poste au 31 décembre de l’année précédente",
      en: "Employees of home help and home nursing services here, in post on 31 December of the year before",
    },
    breakdowns: ["sex"],
    source: ours,
  },
  {
    ...people,
    key: "home-helpers-still-there",
    label: { fr: "Aides à domicile encore en poste", en: "Home helpers still in post" },
    population: {
      fr: "Parmi eux, ceux encore en poste dans un de ces services un an plus tard",
      en: "Of those, the ones still in post in one of those services a year later",
    },
    breakdowns: ["sex"],
    source: ours,
  },
];
