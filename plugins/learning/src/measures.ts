import type { Measure } from "@bassin/plugin-sdk";
import { solutionMeasures } from "./measures/solutions.ts";
import { territoryMeasures } from "./measures/territory.ts";

/** What people enter about learning. Adults come from core. */
export const measures: readonly Measure[] = [...territoryMeasures, ...solutionMeasures];
