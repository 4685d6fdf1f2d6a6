import type { Indicator } from "@bassin/plugin-sdk";
import { atHomeIndicators } from "./indicators/at-home.ts";
import { billIndicators } from "./indicators/bills.ts";
import { sharingIndicators } from "./indicators/sharing.ts";
import { solutionIndicators } from "./indicators/solutions.ts";
import { territoryIndicators } from "./indicators/territory.ts";

/** What is computed about energy, each from the plugin's measures or those of core. */
export const indicators: readonly Indicator[] = [
  ...atHomeIndicators,
  ...billIndicators,
  ...territoryIndicators,
  ...sharingIndicators,
  ...solutionIndicators,
];
