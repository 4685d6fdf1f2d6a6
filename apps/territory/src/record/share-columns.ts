/**
 * Where to cut a list in two columns of about the same height, its order kept: how many go in the first. A list of one
 * is not cut.
 */
export function shareColumns(heights: readonly number[]): number {
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let first = 0;
  let best = { count: heights.length, tallest: Number.POSITIVE_INFINITY };
  for (const [place, height] of heights.entries()) {
    first += height;
    const tallest = Math.max(first, whole - first);
    if (place < heights.length - 1 && tallest < best.tallest) best = { count: place + 1, tallest };
  }
  return best.count;
}
