import type { Attestation } from "../../record/attestation.ts";

/** Said by one side through one account, confirmed by the other through another. */
export function confirmed(declaredBy: string, confirmedBy: string): Attestation {
  return {
    declaredBy,
    declaredThrough: `${declaredBy}-account`,
    confirmedBy,
    confirmedThrough: `${confirmedBy}-account`,
  };
}

/** Said by one side only. */
export const declaredOnly: Attestation = { confirmedBy: null, confirmedThrough: null };
