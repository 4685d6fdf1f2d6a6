import type { Indicator } from "@bassin/plugin-sdk";
import { canteenIndicators } from "./indicators/canteens.ts";
import { eatingIndicators } from "./indicators/eating.ts";
import { takingPartIndicators } from "./indicators/taking-part.ts";

/** What is computed about food, each from the plugin's measures or those of core. */
export const indicators: readonly Indicator[] = [...eatingIndicators, ...canteenIndicators, ...takingPartIndicators];
