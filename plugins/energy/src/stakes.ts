import type { Stake } from "@bassin/plugin-sdk";
import { wellAtHome } from "./stakes/be-well-at-home-all-year.ts";
import { holdOn } from "./stakes/hold-when-prices-soar.ts";
import { liveWithLess } from "./stakes/live-well-with-less-energy.ts";
import { produceAndShare } from "./stakes/produce-and-share-from-here.ts";

/** What a territory may want to take charge of about energy. */
export const stakes: readonly Stake[] = [wellAtHome, liveWithLess, produceAndShare, holdOn];
