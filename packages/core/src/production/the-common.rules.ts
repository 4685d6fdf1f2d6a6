import type { Commitment } from "./commitment.ts";

/** How the common is named among the ends of a link. No actor may bear this identifier. */
export const theCommon = "common";

type Promised = Pick<Commitment, "giver" | "receiver">;

/** The two ends of a promise; an absent side is the common. */
export function endsOf(commitment: Promised): { readonly from: string; readonly to: string } {
  return { from: commitment.giver ?? theCommon, to: commitment.receiver ?? theCommon };
}

/** The actors who give to the common and may use it: only they are linked through it. */
export function listSharers(commitments: readonly Promised[]): ReadonlySet<string> {
  const ends = commitments.map(endsOf);
  const givers = new Set(ends.filter(({ to }) => to === theCommon).map(({ from }) => from));
  const users = new Set(ends.filter(({ from }) => from === theCommon).map(({ to }) => to));
  return new Set([...givers].filter((giver) => giver !== theCommon && users.has(giver)));
}
