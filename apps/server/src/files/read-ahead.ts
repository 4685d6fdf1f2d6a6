/** Reads the next part while this one is being written. */
export async function* readAhead<Part>(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  const iterator = parts[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let part = await next; part.done !== true; part = await next) {
      next = iterator.next();
      // What goes wrong in it is thrown when its turn comes.
      next.catch(() => undefined);
      yield part.value;
    }
  } finally {
    await iterator.return?.();
  }
}
