import type { LoopsAt } from "../evaluation/loops-at.ts";

/** Those a loop should hold: the holders of components, an integrator, enough actors. */
export interface Expected {
  readonly holders: readonly string[];
  readonly integrators: readonly string[];
  readonly actors: number;
}

/** A strongly connected part of the graph of promises, and how many of those expected it holds. */
export interface Loop {
  /** Its place among the loops; `null` for the empty loop, when there is none. */
  readonly index: number | null;
  readonly actors: readonly string[];
  /** Those of the expected holders, and of the integrators, who are in it. */
  readonly holders: readonly string[];
  readonly integrators: readonly string[];
}

/** The loop that holds most of those expected: holders first, then an integrator, then actors. */
export function findBestLoop({ parts, partOf }: LoopsAt, { holders, integrators }: Expected): Loop {
  const indexes = new Set([...holders, ...integrators].flatMap((actor) => partOf.get(actor) ?? []).concat(0));
  let best: Loop = { index: null, actors: [], holders: [], integrators: [] };
  for (const index of [...indexes].sort((left, right) => left - right)) {
    const isIn = (actor: string) => partOf.get(actor) === index;
    const loop = {
      index,
      actors: parts[index] ?? [],
      holders: holders.filter(isIn),
      integrators: integrators.filter(isIn),
    };
    if (loop.actors.length > 0 && isFuller(loop, best)) best = loop;
  }
  return best;
}

/** Whether a loop holds enough actors, every holder, at least one, and an integrator. */
export function isWhole(loop: Loop, { holders, actors }: Expected): boolean {
  const hasAll = holders.length > 0 && loop.holders.length === holders.length;
  return hasAll && loop.integrators.length > 0 && loop.actors.length >= actors;
}

/** Whether a loop holds half of the holders; where nobody holds anything yet, whether it has enough actors. */
export function isHalf(loop: Loop, { holders, actors }: Expected): boolean {
  return holders.length === 0 ? loop.actors.length >= actors : loop.holders.length * 2 >= holders.length;
}

function isFuller(loop: Loop, than: Loop): boolean {
  const held = loop.holders.length - than.holders.length;
  const integrated = Math.sign(loop.integrators.length) - Math.sign(than.integrators.length);
  return (held || integrated || loop.actors.length - than.actors.length) > 0;
}
