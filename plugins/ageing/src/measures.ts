import type { Measure } from "@bassin/plugin-sdk";
import { aroundMeasures } from "./measures/around.ts";
import { atHomeMeasures } from "./measures/at-home.ts";
import { helperMeasures } from "./measures/helpers.ts";
import { solutionMeasures } from "./measures/solutions.ts";
import { tieMeasures } from "./measures/ties.ts";

/** What people enter about ageing. The numbers of people aged 60, 65 and 75 and over come from core. */
export const measures: readonly Measure[] = [
  ...atHomeMeasures,
  ...tieMeasures,
  ...aroundMeasures,
  ...helperMeasures,
  ...solutionMeasures,
];
