let last = Number.NEGATIVE_INFINITY;

/** Notes that this page is writing: it reads again by itself what it wrote. */
export function noteWriting(): void {
  last = performance.now();
}

/** Whether this page wrote something a short while ago (ms). */
export function wroteWithin(while_: number): boolean {
  return performance.now() - last < while_;
}
