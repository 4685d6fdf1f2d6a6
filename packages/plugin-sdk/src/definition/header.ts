import { lifeFunction, locales, localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";
import { hostRange } from "./host-range.ts";
import { semver } from "./semver.ts";

/** The version of the contract that this package reads. */
const apiVersion = "1";

/** Who answers for a plugin, and where to write to them. */
const maintainer = z.strictObject({ name: z.string().min(1), contact: z.string().min(1).exactOptional() });

/** What a plugin says of itself before it says anything of a territory. */
export const header = z.strictObject({
  apiVersion: z.literal(apiVersion),
  key: definitionKey,
  version: semver,
  name: localText,
  maintainers: z.array(maintainer).min(1),
  licence: z.string().min(1),
  locales: z.array(z.enum(locales)),
  host: hostRange,
  lifeFunctions: z.array(lifeFunction).min(1),
});
