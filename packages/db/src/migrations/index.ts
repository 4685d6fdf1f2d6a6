import type { Migration } from "kysely/migration";
import { up as spine } from "./0001-spine.ts";
import { up as geography } from "./0002-geography.ts";
import { up as register } from "./0003-register.ts";
import { up as confirming } from "./0004-confirming.ts";
import { up as observations } from "./0005-observations.ts";
import { up as ownIndicators } from "./0006-own-indicators.ts";
import { up as evaluating } from "./0007-evaluating.ts";
import { up as erasing } from "./0008-erasing.ts";
import { up as live } from "./0010-live.ts";

/** Every migration, in its order. Applied ones never change: a new need is a new file. */
export const migrations: Record<string, Migration> = {
  "0001-spine": { up: spine },
  "0002-geography": { up: geography },
  "0003-register": { up: register },
  "0004-confirming": { up: confirming },
  "0005-observations": { up: observations },
  "0006-own-indicators": { up: ownIndicators },
  "0007-evaluating": { up: evaluating },
  "0008-erasing": { up: erasing },
  "0010-live": { up: live },
};
