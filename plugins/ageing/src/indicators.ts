import type { Indicator } from "@bassin/plugin-sdk";
import { aroundIndicators } from "./indicators/around.ts";
import { atHomeIndicators } from "./indicators/at-home.ts";
import { helperIndicators } from "./indicators/helpers.ts";
import { hospitalIndicators } from "./indicators/hospital.ts";
import { solutionIndicators } from "./indicators/solutions.ts";
import { tieIndicators } from "./indicators/ties.ts";

/** What is computed about ageing, each from the plugin's measures or those of core. */
export const indicators: readonly Indicator[] = [
  ...atHomeIndicators,
  ...hospitalIndicators,
  ...tieIndicators,
  ...aroundIndicators,
  ...helperIndicators,
  ...solutionIndicators,
];
