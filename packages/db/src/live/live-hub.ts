import type { Database, Transaction } from "../database/database.ts";
import { type ChangesSince, type LiveChange, readChangesSince, readCursor } from "./changes.repository.ts";
import { openPresenceBook, type Presence } from "./presence.ts";
import { isVisibleIn, readSnapshot, type Snapshot } from "./snapshot.rules.ts";
import { channels, type LivePlace, placeKey } from "./tell.ts";

/** One reading of what changed, and who is here when that changed. */
export interface LiveBatch extends ChangesSince {
  readonly people?: readonly Presence[];
}

/** Follows the places somebody looks at: however many look, each change is read once by each process. */
export interface LiveHub {
  /**
   * What changes in a place, batch after batch, from a cursor or from now; until the signal. The first batch comes at
   * once, be it empty. Ends by itself when its reader is too slow: the reader comes back with the last cursor it had.
   */
  follow(
    place: LivePlace,
    options: { readonly since?: string; readonly signal: AbortSignal },
  ): AsyncGenerator<LiveBatch>;
  /** Ends all that is followed, and hears nothing more. */
  close(): Promise<void>;
}

/** How often those who left without a word are looked for (ms). */
const sweep = 5000;

/** Batches kept for a reader that does not take them. */
const mostWaiting = 200;

interface Follower {
  readonly waiting: LiveBatch[];
  wake: () => void;
  isEnded: boolean;
}

interface Feed {
  readonly place: LivePlace;
  readonly followers: Set<Follower>;
  /** None until it is known where its reading begins. */
  cursor: string | undefined;
  isStale: boolean;
  isReading: boolean;
}

/** Opens the hub of this process. Throws when the database cannot be listened to. */
export async function openLiveHub(database: Database, onError: (error: unknown) => void): Promise<LiveHub> {
  const feeds = new Map<string, Feed>();
  const ending = new AbortController();
  const hear = (key: string | undefined) => {
    for (const feed of feeds.values()) if (isAbout(key, feed.place)) void refresh(feed);
  };

  const readOn = async (feed: Feed): Promise<void> => {
    const { cursor } = feed;
    if (cursor === undefined) return;
    const batch = await database.inScope(scopeOf(feed.place), (trx) => readChangesSince(trx, cursor));
    feed.cursor = batch.cursor;
    if (batch.changes.length > 0 || batch.isMuch) for (const follower of feed.followers) push(follower, batch);
  };

  const refresh = async (feed: Feed): Promise<void> => {
    feed.isStale = true;
    if (feed.isReading) return;
    feed.isReading = true;
    try {
      while (feed.isStale && feed.followers.size > 0) {
        feed.isStale = false;
        await readOn(feed);
      }
    } catch (error) {
      onError(error);
      for (const follower of feed.followers) end(follower);
    } finally {
      feed.isReading = false;
    }
  };

  const join = (place: LivePlace, follower: Follower): Feed => {
    const key = placeKey(place);
    const feed = feeds.get(key) ?? { place, followers: new Set(), cursor: undefined, isStale: false, isReading: false };
    feeds.set(key, feed);
    feed.followers.add(follower);
    return feed;
  };

  const leave = (feed: Feed, follower: Follower): void => {
    feed.followers.delete(follower);
    if (feed.followers.size === 0) feeds.delete(placeKey(feed.place));
  };

  const book = openPresenceBook();
  const tellPeople = (place: string) => {
    const feed = feeds.get(place);
    if (feed?.cursor === undefined) return;
    const batch = { cursor: feed.cursor, changes: [], isMuch: false, people: book.list(place) };
    for (const follower of feed.followers) push(follower, batch);
  };
  const hearPresence = (message: string | undefined) => {
    const place = message === undefined ? undefined : book.hear(message, Date.now());
    if (place !== undefined) tellPeople(place);
  };
  const sweeping = setInterval(() => book.forgetSilent(Date.now()).forEach(tellPeople), sweep).unref();

  const stopListening = [
    await database.listen(channels.changes, hear),
    await database.listen(channels.presence, hearPresence),
  ];
  return {
    async *follow(place, { since, signal }) {
      const follower: Follower = { waiting: [], wake: () => {}, isEnded: false };
      const stop = () => end(follower);
      const either = AbortSignal.any([signal, ending.signal]);
      either.addEventListener("abort", stop, { once: true });
      // Here before reading where it begins: what is told meanwhile waits, and what was read already is left out of it.
      const feed = join(place, follower);
      try {
        const start = feed.cursor ?? (await database.inScope(scopeOf(place), readCursor));
        // Somebody else who came meanwhile may have begun already, and be further.
        feed.cursor ??= start;
        const first = await database.inScope(scopeOf(place), (trx) => readFirst(trx, since));
        const from = readSnapshot(first.cursor);
        yield { ...first, people: book.list(placeKey(place)) };
        while (!follower.isEnded && !either.aborted) {
          const batch = follower.waiting.shift();
          if (batch === undefined) await new Promise<void>((resolve) => Object.assign(follower, { wake: resolve }));
          else if (isNewTo(from, batch))
            yield { ...batch, changes: batch.changes.filter((one) => isUnseen(from, one)) };
        }
      } finally {
        either.removeEventListener("abort", stop);
        leave(feed, follower);
      }
    },
    async close() {
      ending.abort();
      clearInterval(sweeping);
      for (const stop of stopListening) await stop();
    },
  };
}

const scopeOf = ({ territory, ecosystem }: LivePlace) => ({ territory, ...(ecosystem === null ? {} : { ecosystem }) });

/** Whether a message is about a place: what changes in a territory as a whole is seen from its ecosystems too. */
function isAbout(key: string | undefined, place: LivePlace): boolean {
  return key === undefined || key === placeKey(place) || key === placeKey({ ...place, ecosystem: null });
}

async function readFirst(trx: Transaction, since: string | undefined): Promise<ChangesSince> {
  return since === undefined
    ? { cursor: await readCursor(trx), changes: [], isMuch: false }
    : await readChangesSince(trx, since);
}

const isUnseen = (from: Snapshot | undefined, { xid }: LiveChange) =>
  from === undefined || !isVisibleIn(from, BigInt(xid));

const isNewTo = (from: Snapshot | undefined, { changes, isMuch, people }: LiveBatch) =>
  isMuch || people !== undefined || changes.some((change) => isUnseen(from, change));

function push(follower: Follower, batch: LiveBatch): void {
  follower.waiting.push(batch);
  if (follower.waiting.length > mostWaiting) end(follower);
  follower.wake();
}

function end(follower: Follower): void {
  follower.isEnded = true;
  follower.wake();
}
