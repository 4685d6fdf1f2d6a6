import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import type { Hear } from "./engine.ts";

/** Waits between two tries to reach the server again (ms). */
const patience = { first: 100, most: 5000 };

/**
 * Hears a channel of a PostgreSQL server on a connection of its own. A connection that is lost is opened again, and
 * then it is said that messages may have been missed. Throws when the server cannot be reached at first.
 */
export async function listenOn(
  { url, channel }: { readonly url: string; readonly channel: string },
  hear: Hear,
): Promise<() => Promise<void>> {
  let isWanted = true;
  let current: Client;
  const open = async () => {
    const client = new Client({ connectionString: url });
    client.on("notification", ({ payload }) => hear(payload));
    client.on("error", () => {});
    client.on("end", () => void openAgain());
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return client;
  };
  const openAgain = async (delay = patience.first): Promise<void> => {
    if (!isWanted) return;
    await wait(delay, undefined, { ref: false });
    try {
      current = await open();
      hear(undefined);
    } catch {
      await openAgain(Math.min(delay * 2, patience.most));
    }
  };
  current = await open();
  return async () => {
    isWanted = false;
    await current.end();
  };
}
