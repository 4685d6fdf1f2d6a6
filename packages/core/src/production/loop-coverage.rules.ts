/** Those a loop should hold: the holders of components, an integrator, enough actors. */
export interface Expected {
  readonly holders: readonly string[];
  readonly integrators: readonly string[];
  readonly actors: number;
}

/** A strongly connected part of the graph of promises. */
export interface Loop {
  readonly actors: readonly string[];
}

/** The loop that holds most of those expected; an empty one when there is none. */
export function findBestLoop(loops: readonly (readonly string[])[], expected: Expected): Loop {
  let best: Loop = { actors: [] };
  let bestRank = [0, 0, 0];
  for (const actors of loops) {
    const members = new Set(actors);
    const held = expected.holders.filter((holder) => members.has(holder)).length;
    const rank = [held, expected.integrators.some((actor) => members.has(actor)) ? 1 : 0, actors.length];
    if (isHigher(rank, bestRank)) {
      best = { actors };
      bestRank = rank;
    }
  }
  return best;
}

/** Whether a loop holds enough actors, every holder, at least one, and an integrator. */
export function isWhole(loop: Loop, expected: Expected): boolean {
  const members = new Set(loop.actors);
  return (
    loop.actors.length >= expected.actors &&
    expected.holders.length > 0 &&
    expected.holders.every((holder) => members.has(holder)) &&
    expected.integrators.some((actor) => members.has(actor))
  );
}

/** Whether a loop holds half of the holders; where nobody holds anything yet, whether it has enough actors. */
export function isHalf(loop: Loop, { holders, actors }: Expected): boolean {
  if (holders.length === 0) return loop.actors.length >= actors;
  const members = new Set(loop.actors);
  return holders.filter((holder) => members.has(holder)).length * 2 >= holders.length;
}

function isHigher(rank: readonly number[], than: readonly number[]): boolean {
  const index = rank.findIndex((value, place) => value !== than[place]);
  return index >= 0 && (rank[index] ?? 0) > (than[index] ?? 0);
}
