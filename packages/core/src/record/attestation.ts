import { z } from "zod";
import { optional, recordId } from "./field.ts";
import { partialDate } from "./partial-date.ts";
import { ref } from "./reference.ts";

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

export interface Attestation {
  readonly declaredBy?: string | null | undefined;
  readonly declaredThrough?: string | null | undefined;
  readonly confirmedBy?: string | null | undefined;
  readonly confirmedThrough?: string | null | undefined;
  readonly confirmedOn?: string | null | undefined;
}

export const attestationFields = Object.keys(attestation) as (keyof Attestation)[];

/** Whether one side stands behind a fact and another, through another account, confirmed it. */
export function isConfirmed(fact: Attestation): boolean {
  if (fact.declaredBy == null || fact.confirmedBy == null || fact.confirmedBy === fact.declaredBy) return false;
  return fact.confirmedThrough == null || fact.confirmedThrough !== fact.declaredThrough;
}

export const attestationSchema = z.object(attestation);
