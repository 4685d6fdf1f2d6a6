import type { Indicator } from "@bassin/plugin-sdk";
import { homeIndicators } from "./indicators/homes.ts";
import { livingIndicators } from "./indicators/living.ts";
import { worksIndicators } from "./indicators/works.ts";

/** What is computed about housing, each from the plugin's measures or those of core. */
export const indicators: readonly Indicator[] = [...livingIndicators, ...homeIndicators, ...worksIndicators];
