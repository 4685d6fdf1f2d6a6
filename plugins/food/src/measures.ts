import type { Measure } from "@bassin/plugin-sdk";
import { canteenMeasures } from "./measures/canteens.ts";
import { eaterMeasures } from "./measures/eaters.ts";
import { growerMeasures } from "./measures/growers.ts";

/** What people enter about food. Population and households come from core. */
export const measures: readonly Measure[] = [...eaterMeasures, ...canteenMeasures, ...growerMeasures];
