import type { Migration } from "kysely/migration";
import * as spine from "./0001-spine.ts";
import * as geography from "./0002-geography.ts";
import * as register from "./0003-register.ts";

/** Every migration, in its order. Applied ones never change: a new need is a new file. */
export const migrations: Record<string, Migration> = {
  "0001-spine": spine,
  "0002-geography": geography,
  "0003-register": register,
};
