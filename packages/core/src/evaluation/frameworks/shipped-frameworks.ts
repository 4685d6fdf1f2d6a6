import type { Framework } from "../framework.ts";
import type { FrameworkRevision } from "./framework-revision.ts";
import { peerCities2019 } from "./peer-cities-2019.ts";
import { servicialPath2024 } from "./servicial-path-2024.ts";
import { steeringKeys2018 } from "./steering-keys-2018.ts";
import { sustainableCity2015 } from "./sustainable-city-2015.ts";

/** The frameworks that come with Bassin, from the oldest (domain §5); those of plugins stand beside them. */
export const shippedFrameworks: readonly Framework[] = [
  sustainableCity2015,
  steeringKeys2018,
  peerCities2019,
  servicialPath2024,
];

/** How their versions map to one another: each is at its first. */
export const shippedRevisions: readonly FrameworkRevision[] = [];
