import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { refs } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** `use-or-effects`: on what is made possible; `means`: on resources given; `order-and-payment`: one orders and pays. */
export const agreementBases = ["use-or-effects", "means", "order-and-payment"] as const;

/** What actors settled between them, on which basis and steered by whom (§4.1, §4.2-3). */
export const agreement = defineEntity({
  name: "agreement",
  collection: "agreements",
  scope: "ecosystem",
  folder: "production",
  attested: true,
  label: "title",
  fields: {
    title: shortText,
    parties: refs("actor"),
    basis: optional(z.enum(agreementBases)),
    /** Whether the parties steer it together. */
    steeredTogether: optional(z.boolean()),
    terms: optional(longText),
    ...validTime,
  },
});
export type Agreement = RecordOf<typeof agreement>;
