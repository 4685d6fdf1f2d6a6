import type { Measure } from "@bassin/plugin-sdk";
import { dwellerMeasures } from "./measures/dwellers.ts";
import { homeMeasures } from "./measures/homes.ts";
import { socialHousingMeasures } from "./measures/social-housing.ts";
import { worksMeasures } from "./measures/works.ts";

/** What people enter about housing. Dwellings and main homes come from core. */
export const measures: readonly Measure[] = [
  ...dwellerMeasures,
  ...socialHousingMeasures,
  ...homeMeasures,
  ...worksMeasures,
];
