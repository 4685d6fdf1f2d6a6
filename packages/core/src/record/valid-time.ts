import { optional } from "./field.ts";
import { partialDate } from "./partial-date.ts";

export * from "./valid-time.rules.ts";

/** Valid time: from when until when a fact was true in the territory, which is not when it was typed (domain §3). */
export const validTime = { since: optional(partialDate), until: optional(partialDate) };
