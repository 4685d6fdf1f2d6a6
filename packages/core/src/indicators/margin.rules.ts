/** The bounds of a share, as shares between 0 and 1, and how they were worked out. */
export interface Margin {
  readonly low: number;
  readonly high: number;
  readonly method: "wilson-95";
}

/** The 97.5 % quantile of the normal law. */
const z = 1.959963984540054;

/**
 * Wilson's interval at 95 % for a share of answers: it stays within 0 and 1 and holds for small samples. It speaks of
 * chance only: it assumes that answers were drawn at random and independently, and corrects nothing else.
 * @returns none when there is no answer, or when more answers are favourable than there are.
 */
export function estimateMargin(favourable: number, answers: number): Margin | undefined {
  if (!(answers > 0) || favourable < 0 || favourable > answers) return undefined;
  const share = favourable / answers;
  const squared = (z * z) / answers;
  const centre = (share + squared / 2) / (1 + squared);
  const half = (z * Math.sqrt((share * (1 - share)) / answers + squared / answers / 4)) / (1 + squared);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half), method: "wilson-95" };
}
