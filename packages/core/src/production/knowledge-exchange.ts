import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { refs } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** Information or knowledge that actors exchange (§4.2-3). */
export const knowledgeExchange = defineEntity({
  name: "knowledgeExchange",
  collection: "knowledgeExchanges",
  scope: "ecosystem",
  folder: "production",
  attested: false,
  label: "statement",
  fields: {
    statement: shortText,
    actors: refs("actor"),
    rhythm: optional(shortText),
    ...validTime,
  },
});
export type KnowledgeExchange = RecordOf<typeof knowledgeExchange>;
