import type { Indicator } from "@bassin/plugin-sdk";
import { solutionIndicators } from "./indicators/solutions.ts";
import { territoryIndicators } from "./indicators/territory.ts";

/** What is computed about learning, each from the plugin’s measures or those of core. */
export const indicators: readonly Indicator[] = [...territoryIndicators, ...solutionIndicators];
