import type { MapPosition } from "./map-layout.ts";

/** A number between 0 and 1 that is always the same for the same words (FNV-1a). */
function drawShare(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // Neighbouring words must not start side by side.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x1_0000_0000;
}

/** Where an end starts, within a disk: of its own name alone, so that one more beside it moves nobody. */
export function startAt(id: string, radius: number): MapPosition {
  const turn = drawShare(`${id} turn`) * 2 * Math.PI;
  const far = radius * Math.sqrt(drawShare(`${id} far`));
  return { x: far * Math.cos(turn), y: far * Math.sin(turn) };
}
