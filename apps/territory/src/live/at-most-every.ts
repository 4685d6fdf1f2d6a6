/** A task that may be asked for at any time, and is done soon, never twice at once, and at most once in a while. */
export interface PacedTask {
  ask(): void;
  stop(): void;
}

/**
 * Paces a task.
 *
 * @param soon how long to wait for others to ask for the same (ms)
 * @param pause the least time between two of its beginnings (ms)
 */
export function atMostEvery(task: () => Promise<void>, { soon, pause }: { soon: number; pause: number }): PacedTask {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isDoing = false;
  let isAsked = false;
  let begun = Number.NEGATIVE_INFINITY;
  const run = async () => {
    waiting = undefined;
    isAsked = false;
    isDoing = true;
    begun = performance.now();
    await task().catch(() => undefined);
    isDoing = false;
    if (isAsked) plan();
  };
  const plan = () => {
    const rest = begun + pause - performance.now();
    waiting ??= setTimeout(() => void run(), Math.max(soon, rest));
  };
  return {
    ask() {
      isAsked = true;
      if (!isDoing) plan();
    },
    stop() {
      clearTimeout(waiting);
      waiting = undefined;
      isAsked = false;
    },
  };
}
