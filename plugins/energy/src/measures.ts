import type { Measure } from "@bassin/plugin-sdk";
import { homeMeasures } from "./measures/homes.ts";
import { sharingMeasures } from "./measures/sharing.ts";
import { solutionMeasures } from "./measures/solutions.ts";
import { supplyMeasures } from "./measures/supply.ts";

/** What people enter about energy. Population, households and main homes come from core. */
export const measures: readonly Measure[] = [
  ...homeMeasures,
  ...supplyMeasures,
  ...sharingMeasures,
  ...solutionMeasures,
];
