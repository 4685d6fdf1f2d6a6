import { z } from "zod";
import { shortText } from "../record/field.ts";

/** A plugin as enabled in a territory. Disabling hides it and keeps its data. */
export const territoryPlugin = z.strictObject({ plugin: shortText, version: shortText, enabled: z.boolean() });
export type TerritoryPlugin = z.infer<typeof territoryPlugin>;
