/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32), so that a failure can be replayed. */
export function createDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, drawn. */
export function drawOne<Item>(draw: () => number, [first, ...others]: readonly [Item, ...Item[]]): Item {
  return others[Math.floor(draw() * (others.length + 1)) - 1] ?? first;
}
