import { DirectedGraph } from "graphology";
import { stronglyConnectedComponents } from "graphology-components";
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

/**
 * The strongly connected parts of at least two actors in the graph of promises: from each actor of a part one comes to
 * each other by following what is given. Largest first, then by their first identifier; actors by identifier.
 * `without`: an actor imagined gone.
 */
export function listStrongParts(commitments: readonly Promised[], without?: string): string[][] {
  const sharers = listSharers(commitments);
  const graph = new DirectedGraph();
  for (const { from, to } of commitments.map(endsOf)) {
    if (from === to || from === without || to === without) continue;
    if (from === theCommon ? !sharers.has(to) : to === theCommon && !sharers.has(from)) continue;
    graph.mergeEdge(from, to);
  }
  return stronglyConnectedComponents(graph)
    .map((part) => part.filter((end) => end !== theCommon).toSorted())
    .filter((part) => part.length >= 2)
    .toSorted(compareParts);
}

/**
 * The actors without whom no strongly connected part of at least `atLeast` actors would remain, by identifier.
 * None where there is no such part to break.
 */
export function listBreakers(commitments: readonly Promised[], atLeast: number): string[] {
  let doubtful = listStrongParts(commitments)[0] ?? [];
  if (doubtful.length < atLeast) return [];
  const breakers: string[] = [];
  for (let actor = doubtful[0]; actor !== undefined; actor = doubtful[0]) {
    const left = listStrongParts(commitments, actor)[0] ?? [];
    if (left.length < atLeast) breakers.push(actor);
    // A part that holds without this actor also holds without anyone outside it.
    const needed = new Set(left.length < atLeast ? doubtful.slice(1) : left);
    doubtful = doubtful.slice(1).filter((other) => needed.has(other));
  }
  return breakers;
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  return right.length - left.length || ((left[0] ?? "") < (right[0] ?? "") ? -1 : 1);
}
