/** Codes of a breakdown as a row keeps them: sorted, so that the same part of a population is the same row. */
export const joinCodes = (codes: readonly string[] | null | undefined): string => (codes ?? []).toSorted().join("+");

/** The codes a row keeps; none for the whole population. */
export const splitCodes = (kept: string): string[] => (kept === "" ? [] : kept.split("+"));
