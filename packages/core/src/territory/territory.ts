import { z } from "zod";
import { longText, optional, recordId, shortText } from "../record/field.ts";
import { localText } from "../record/local-text.ts";
import { partialDate } from "../record/partial-date.ts";
import { communeCode } from "./commune-code.ts";

/** What a territory shown as an example is: told from a published document, or openly fictional (domain §6). */
export const illustrations = ["published", "fictional"] as const;
export type Illustration = (typeof illustrations)[number];

const said = {
  name: shortText,
  /** INSEE codes: a territory is a set of communes, never one institution. */
  communes: z
    .array(communeCode)
    .max(5000, { error: "too-many" })
    .refine((codes) => new Set(codes).size === codes.length, { error: "duplicate" }),
  /** Code of the INSEE bassin de vie it follows, when it does. */
  basin: optional(shortText),
  description: optional(longText),
};

/** What is asked to write a territory down. */
export const territoryInput = z.strictObject(said);
export type TerritoryInput = z.infer<typeof territoryInput>;

/** A territory, a bassin de vie: the place where uses, stakes and actors meet (§4.2-1). */
export const territory = z.strictObject({
  id: recordId,
  ...said,
  illustration: optional(z.enum(illustrations)),
  /** The day a published illustration tells of: its facts are not read as if they were today's. */
  tellsOf: optional(partialDate.length(10, { error: "date" })),
  /** What a reader is told of an illustration, on every page. */
  notice: optional(localText),
});
export type Territory = z.infer<typeof territory>;
