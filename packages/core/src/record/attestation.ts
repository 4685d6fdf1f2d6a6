import { z } from "zod";
import { optional, recordId } from "./field.ts";
import { partialDate } from "./partial-date.ts";
import { ref } from "./reference.ts";

export * from "./attestation.rules.ts";

/**
 * Who said a fact and who, on the other side, confirmed it (domain §3). Never typed in: written by confirming.
 * The account is kept beside the actor so that one person cannot confirm alone what they declared themselves.
 */
export const attestation = {
  declaredBy: optional(ref("actor")),
  declaredThrough: optional(recordId),
  confirmedBy: optional(ref("actor")),
  confirmedThrough: optional(recordId),
  confirmedOn: optional(partialDate),
};

export const attestationSchema = z.object(attestation);
