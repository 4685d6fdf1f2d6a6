import { type Measure, quarterlySolutionFlow } from "@bassin/plugin-sdk";
import { homeVisits } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const visited = { ...quarterlySolutionFlow, unit: "household" as const, breakdowns: ["income", "tenure"] };
const asked = { ...quarterlySolutionFlow, unit: "person" as const, breakdowns: ["sex"] };
const ofBuildings = { ...quarterlySolutionFlow, valueType: "decimal" as const };

/** What a solution counts among those it serves, and in the buildings it looks after. */
export const solutionMeasures: readonly Measure[] = [
  {
    ...visited,
    key: "households-visited-a-year-ago",
    label: { fr: "Ménages visités il y a un an", en: "Households visited a year ago" },
    population: {
      fr: "Ménages dont la première visite à domicile a eu lieu douze mois avant ce trimestre",
      en: "Households whose first home visit took place twelve months before this quarter",
    },
    source: homeVisits,
  },
  {
    ...visited,
    key: "households-with-a-way-out",
    label: { fr: "Ménages qui ont trouvé une issue", en: "Households that found a way out" },
    population: {
      fr: "Parmi eux, ceux pour qui des travaux, un relogement, un droit ouvert ou un bail remis en règle ont eu lieu depuis",
      en: "Of those, the ones for whom works, a new home, a right opened or a lease put right have happened since",
    },
    source: homeVisits,
  },
  {
    ...ofBuildings,
    key: "energy-of-buildings",
    label: { fr: "Énergie des bâtiments suivis", en: "Energy of the buildings followed" },
    population: {
      fr: "Énergie consommée dans le trimestre par les bâtiments que la solution suit, corrigée de la rigueur du climat",
      en: "Energy used in the quarter by the buildings the solution follows, corrected for the weather",
    },
    unit: "kilowatt-hour",
    source: ours,
  },
  {
    ...ofBuildings,
    key: "floor-area-of-buildings",
    label: { fr: "Surface des bâtiments suivis", en: "Floor area of the buildings followed" },
    population: {
      fr: "Surface chauffée ou rafraîchie de ces bâtiments à la fin du trimestre",
      en: "Heated or cooled floor area of those buildings at the end of the quarter",
    },
    unit: "square-metre",
    aggregate: { territory: "sum", time: "last" },
    source: ours,
  },
  {
    ...asked,
    key: "people-asked-can",
    label: { fr: "Personnes interrogées par la solution", en: "People asked by the solution" },
    population: {
      fr: "Personnes servies par la solution à qui l’on a demandé si elles peuvent faire ce qu’elles venaient chercher",
      en: "People the solution serves who were asked whether they can do what they came for",
    },
    source: ours,
  },
  {
    ...asked,
    key: "people-saying-can",
    label: { fr: "Personnes qui disent le pouvoir", en: "People who say they can" },
    population: { fr: "Parmi elles, celles qui répondent oui", en: "Of those, the ones who answer yes" },
    source: ours,
  },
  {
    ...asked,
    key: "users-asked-comfort",
    label: { fr: "Usagers interrogés sur leur confort", en: "Users asked about comfort" },
    population: {
      fr: "Personnes qui travaillent, apprennent ou vivent dans les bâtiments suivis et ont répondu sur la température, l’air et la lumière",
      en: "People who work, learn or live in the buildings followed and answered about temperature, air and light",
    },
    source: ours,
  },
  {
    ...asked,
    key: "users-comfortable",
    label: { fr: "Usagers qui s’y sentent bien", en: "Users who feel well there" },
    population: {
      fr: "Parmi eux, ceux qui s’y sentent bien en toute saison",
      en: "Of those, the ones who feel well there in every season",
    },
    source: ours,
  },
];
