import type { Indicator } from "@bassin/plugin-sdk";
import { livingNearbyIndicators } from "./indicators/living-nearby.ts";
import { reachingIndicators } from "./indicators/reaching.ts";
import { travellingIndicators } from "./indicators/travelling.ts";

/** What is computed about getting around, each from the plugin's measures or those of core. */
export const indicators: readonly Indicator[] = [
  ...reachingIndicators,
  ...livingNearbyIndicators,
  ...travellingIndicators,
];
