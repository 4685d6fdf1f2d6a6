import type { Measure } from "@bassin/plugin-sdk";
import { peopleMeasures } from "./measures/people.ts";
import { placeMeasures } from "./measures/places.ts";
import { tripMeasures } from "./measures/trips.ts";

/** What people enter about getting around. Population, households and people in employment come from core. */
export const measures: readonly Measure[] = [...peopleMeasures, ...placeMeasures, ...tripMeasures];
