import type { Position, Ring } from "@bassin/core/territory";
import { closeRing, keyOf } from "./ring.rules.ts";

/**
 * Simplifies rings together, so that a border two of them share stays the same on both sides: positions where
 * borders meet are kept, and each stretch between two of them is thinned alike whichever ring it is read from.
 * `tolerance` is in degrees of latitude. A ring that would vanish comes back `undefined`.
 */
export function simplifyBorders(rings: readonly Ring[], tolerance: number): (Ring | undefined)[] {
  if (tolerance === 0) return [...rings];
  const meetings = findMeetings(rings);
  return rings.map((ring) =>
    closeRing(splitAtMeetings(ring, meetings).flatMap((stretch) => thin(stretch, tolerance).slice(1))),
  );
}

/** Positions that do not simply continue one line: three borders or more meet there. */
function findMeetings(rings: readonly Ring[]): ReadonlySet<number> {
  const neighbours = new Map<number, readonly [number, number]>();
  const meetings = new Set<number>();
  for (const ring of rings) {
    const keys = ring.slice(1).map(keyOf);
    for (const [index, key] of keys.entries()) {
      const before = keys.at(index - 1) ?? key;
      const after = keys[(index + 1) % keys.length] ?? key;
      const pair: readonly [number, number] = before < after ? [before, after] : [after, before];
      const known = neighbours.get(key);
      if (!known) neighbours.set(key, pair);
      else if (known[0] !== pair[0] || known[1] !== pair[1]) meetings.add(key);
    }
  }
  return meetings;
}

/** Stretches of a ring from one meeting to the next; a ring that meets nothing starts at its lowest key. */
function splitAtMeetings(ring: Ring, meetings: ReadonlySet<number>): Position[][] {
  const open = ring.slice(1);
  const keys = open.map(keyOf);
  const first = keys.findIndex((key) => meetings.has(key));
  const start = first === -1 ? keys.indexOf(Math.min(...keys)) : first;
  const turned = [...open.slice(start), ...open.slice(0, start + 1)];
  const stretches: Position[][] = [];
  let stretch: Position[] = [];
  for (const [index, position] of turned.entries()) {
    stretch.push(position);
    if (index > 0 && (index === turned.length - 1 || meetings.has(keyOf(position)))) {
      stretches.push(...splitLoop(stretch));
      stretch = [position];
    }
  }
  return stretches;
}

/** A stretch that comes back where it began has no chord to measure from: it is cut at its farthest position. */
function splitLoop(stretch: Position[]): Position[][] {
  const [start] = stretch;
  const end = stretch.at(-1);
  if (!start || !end || keyOf(start) !== keyOf(end)) return [stretch];
  let farthest = 0;
  let cut = 0;
  for (const [index, position] of stretch.entries()) {
    const distance = Math.hypot(position[0] - start[0], position[1] - start[1]);
    const isFarther = distance > farthest;
    const isTieBreaker = distance === farthest && keyOf(position) < keyOf(stretch[cut] ?? position);
    if (isFarther || isTieBreaker) cut = index;
    if (isFarther) farthest = distance;
  }
  return cut === 0 ? [stretch] : [stretch.slice(0, cut + 1), stretch.slice(cut)];
}

/** Douglas and Peucker, read in one direction whichever way the ring turns. */
function thin(stretch: Position[], tolerance: number): Position[] {
  const [start] = stretch;
  const end = stretch.at(-1);
  if (!start || !end || stretch.length < 3) return stretch;
  if (keyOf(start) > keyOf(end)) return thin(stretch.toReversed(), tolerance).toReversed();
  const kept = new Set([0, stretch.length - 1]);
  const pending: [number, number][] = [[0, stretch.length - 1]];
  const squeeze = Math.cos((start[1] * Math.PI) / 180);
  for (let span = pending.pop(); span; span = pending.pop()) {
    const [from, to] = span;
    const { index, distance } = farthestFromChord(stretch, span, squeeze);
    if (distance <= tolerance) continue;
    kept.add(index);
    pending.push([from, index], [index, to]);
  }
  return stretch.filter((_, index) => kept.has(index));
}

function farthestFromChord(line: readonly Position[], [from, to]: [number, number], squeeze: number) {
  const [ax, ay] = line[from] ?? [0, 0];
  const [bx, by] = line[to] ?? [0, 0];
  const dx = (bx - ax) * squeeze;
  const dy = by - ay;
  const length = Math.hypot(dx, dy);
  let farthest = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const [x, y] = line[index] ?? [0, 0];
    const px = (x - ax) * squeeze;
    const py = y - ay;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length ** 2));
    const distance = Math.hypot(px - along * dx, py - along * dy);
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}
