import { type Database, eraseLongClosed } from "@bassin/db";
import type { Logger } from "pino";

/** How often what has been closed long enough is looked for: each hour. */
const everyMilliseconds = 60 * 60 * 1000;

interface Erasing {
  readonly database: Database;
  readonly log: Logger;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Erases for good what was closed thirty days⚙ ago, now and then each hour. Returns what stops it, once it is still. */
export async function keepErasing({ database, log, now, newId }: Erasing): Promise<() => Promise<void>> {
  let running = Promise.resolve();
  const erase = async () => {
    try {
      for (const { territory, ecosystem } of await eraseLongClosed(database, { now, newId }))
        log.info({ territory, ecosystem }, "erased what had been closed for thirty days");
    } catch (error) {
      log.error({ err: error }, "could not erase what had been closed for thirty days");
    }
  };
  await erase();
  const timer = setInterval(() => {
    running = running.then(erase);
  }, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
