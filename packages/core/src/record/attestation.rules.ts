export interface Attestation {
  readonly declaredBy?: string | null | undefined;
  readonly declaredThrough?: string | null | undefined;
  readonly confirmedBy?: string | null | undefined;
  readonly confirmedThrough?: string | null | undefined;
  readonly confirmedOn?: string | null | undefined;
}

/** The fields of an attestation, apart from their schemas: a page that lists them need not carry those. */
export const attestationFields = [
  "declaredBy",
  "declaredThrough",
  "confirmedBy",
  "confirmedThrough",
  "confirmedOn",
] as const satisfies readonly (keyof Attestation)[];

/** Whether one side stands behind a fact and another, through another account, confirmed it. */
export function isConfirmed(fact: Attestation): boolean {
  if (fact.declaredBy == null || fact.confirmedBy == null || fact.confirmedBy === fact.declaredBy) return false;
  return fact.confirmedThrough == null || fact.confirmedThrough !== fact.declaredThrough;
}
