import type { Commitment } from "./commitment.ts";
import { listLoops } from "./loops.rules.ts";

type Promised = Pick<Commitment, "giver" | "receiver">;

/**
 * The actors without whom no strongly connected part of at least `atLeast` actors would remain, by identifier.
 * None where there is no such part to break.
 */
export function listBreakers(commitments: readonly Promised[], atLeast: number): string[] {
  let doubtful = listLoops(commitments)[0] ?? [];
  if (doubtful.length < atLeast) return [];
  const breakers: string[] = [];
  for (let actor = doubtful[0]; actor !== undefined; actor = doubtful[0]) {
    const left = listLoops(commitments, actor)[0] ?? [];
    if (left.length < atLeast) breakers.push(actor);
    // A part that holds without this actor also holds without anyone outside it.
    const needed = new Set(left.length < atLeast ? doubtful.slice(1) : left);
    doubtful = doubtful.slice(1).filter((other) => needed.has(other));
  }
  return breakers;
}
