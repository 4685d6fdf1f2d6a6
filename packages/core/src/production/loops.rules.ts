import type { Commitment } from "./commitment.ts";
import { endsOf, listSharers, theCommon } from "./the-common.rules.ts";

type Promised = Pick<Commitment, "giver" | "receiver">;
type Links = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The loops of a set of promises: the strongly connected parts of at least two actors, from each of whom one comes to
 * each other by following what is given. Largest first, then by their first identifier; actors by identifier.
 * `without`: an actor imagined gone. One pass over plain maps (Tarjan's algorithm), since the diagnosis reads three sets
 * within a millisecond; a test holds it to graphology's answer (docs/adr/0008).
 */
export function listLoops(commitments: readonly Promised[], without?: string): string[][] {
  const links = linkEnds(commitments, without);
  const walk: Walk = { links, order: new Map(), lowest: new Map(), path: [], onPath: new Set(), parts: [] };
  for (const end of links.keys()) if (!walk.order.has(end)) visit(walk, end);
  return walk.parts
    .map((part) => part.filter((end) => end !== theCommon).sort())
    .filter((part) => part.length >= 2)
    .sort((left, right) => right.length - left.length || ((left[0] ?? "") < (right[0] ?? "") ? -1 : 1));
}

function linkEnds(commitments: readonly Promised[], without: string | undefined): Links {
  const sharers = listSharers(commitments);
  const links = new Map<string, Set<string>>();
  for (const commitment of commitments) {
    const { from, to } = endsOf(commitment);
    if (from === to || from === without || to === without) continue;
    if (from === theCommon ? !sharers.has(to) : to === theCommon && !sharers.has(from)) continue;
    const known = links.get(from);
    if (known) known.add(to);
    else links.set(from, new Set([to]));
  }
  return links;
}

interface Walk {
  readonly links: Links;
  readonly order: Map<string, number>;
  readonly lowest: Map<string, number>;
  readonly path: string[];
  readonly onPath: Set<string>;
  readonly parts: string[][];
}

interface Step {
  readonly end: string;
  readonly next: Iterator<string>;
}

/** Walks from one end with its own pile of steps, so that a long chain of actors cannot exhaust the call stack. */
function visit(walk: Walk, start: string): void {
  const pile: Step[] = [enter(walk, start)];
  for (let step = pile.at(-1); step !== undefined; step = pile.at(-1)) {
    const { value: to, done } = step.next.next();
    if (done === true) {
      pile.pop();
      leave(walk, step.end, pile.at(-1)?.end);
    } else if (!walk.order.has(to)) {
      pile.push(enter(walk, to));
    } else if (walk.onPath.has(to)) {
      lower(walk, step.end, walk.order.get(to) ?? 0);
    }
  }
}

function enter(walk: Walk, end: string): Step {
  const rank = walk.order.size;
  walk.order.set(end, rank);
  walk.lowest.set(end, rank);
  walk.path.push(end);
  walk.onPath.add(end);
  return { end, next: (walk.links.get(end) ?? new Set<string>()).values() };
}

function leave(walk: Walk, end: string, parent: string | undefined): void {
  const lowest = walk.lowest.get(end) ?? 0;
  if (parent !== undefined) lower(walk, parent, lowest);
  if (lowest !== walk.order.get(end)) return;
  const part = walk.path.splice(walk.path.lastIndexOf(end));
  for (const one of part) walk.onPath.delete(one);
  walk.parts.push(part);
}

function lower(walk: Walk, end: string, rank: number): void {
  walk.lowest.set(end, Math.min(walk.lowest.get(end) ?? rank, rank));
}
