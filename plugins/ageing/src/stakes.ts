import type { Stake } from "@bassin/plugin-sdk";
import { careThatLasts } from "./stakes/care-that-lasts.ts";
import { liveWhereOneChooses } from "./stakes/live-where-one-chooses.ts";
import { notGrowOldAlone } from "./stakes/not-grow-old-alone.ts";
import { placeOutdoors } from "./stakes/place-outdoors-for-old-age.ts";

/** What a territory may want to take charge of so that people grow old well. */
export const stakes: readonly Stake[] = [liveWhereOneChooses, notGrowOldAlone, placeOutdoors, careThatLasts];
