import { sql } from "kysely";
import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../src/database/database.ts";
import { readChangesSince, readCursor } from "../src/live/changes.repository.ts";
import { type LiveBatch, openLiveHub } from "../src/live/live-hub.ts";
import { tellPresence } from "../src/live/presence.ts";
import { isVisibleIn, readSnapshot } from "../src/live/snapshot.rules.ts";
import { writeJournal } from "../src/records/journal.repository.ts";
import { type EngineKind, engineKinds, testDatabase } from "../src/testing/index.ts";
import { fullTerritory } from "./full-territory.ts";

async function withAccounts(database: Database): Promise<void> {
  await database.asOwner(async (owner) => {
    await sql`create table auth."user" (id text primary key, name text not null, email text not null)`.execute(owner);
    await sql`insert into auth."user" values ('lou', 'Lou', 'lou@example.org')`.execute(owner);
    await sql`grant select on auth."user" to bassin_app`.execute(owner);
  });
}

async function open(kind: EngineKind) {
  const database = await testDatabase(kind, withAccounts);
  const { territory, ecosystem } = await fullTerritory(database);
  return { database, place: { territory, ecosystem } };
}

/** One change told in the journal, as something said by Lou. */
const entry = ({ territory, ecosystem }: { territory: string; ecosystem: string | null }, recordId = v7()) => ({
  ...{ id: v7(), territory, ecosystem, at: new Date(), by: "lou", entity: "actor", recordId },
  ...{ action: "create" as const, before: null, after: { name: "Une ferme" } },
});

const change = (database: Database, place: { territory: string; ecosystem: string | null }) =>
  database.inScope(
    { territory: place.territory, ...(place.ecosystem === null ? {} : { ecosystem: place.ecosystem }) },
    async (trx) => {
      const one = entry(place);
      await writeJournal(trx, [one]);
      return one.id;
    },
  );

/** A hub that meets an error makes its test fail. */
function fail(error: unknown): never {
  throw error;
}

/** Reads batches until as many changes came. */
async function take(batches: AsyncGenerator<LiveBatch>, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const { value, done } = await batches.next();
    if (done === true) break;
    ids.push(...value.changes.map(({ id }: { id: string }) => id));
  }
  return ids;
}

describe.each(engineKinds)("live changes on %s", (kind) => {
  it("tells each change once, to each who follows the place, with its name and without its content", async () => {
    const { database, place } = await open(kind);
    await using _ = database;
    const hub = await openLiveHub(database, fail);
    const { signal } = new AbortController();
    const [one, two] = [hub.follow(place, { signal }), hub.follow(place, { signal })];
    await Promise.all([one.next(), two.next()]);
    const reads = [one.next(), two.next()];
    const id = await change(database, place);
    for (const { value } of await Promise.all(reads)) {
      expect(value?.changes).toMatchObject([{ id, by: "lou", name: "Lou", entity: "actor", action: "create" }]);
      expect(JSON.stringify(value)).not.toContain("Une ferme");
    }
    await hub.close();
  });

  it("tells the territory's own changes in its ecosystems, and an ecosystem's in no other", async () => {
    const { database, place } = await open(kind);
    await using _ = database;
    const other = await fullTerritory(database);
    const hub = await openLiveHub(database, fail);
    const batches = hub.follow(place, { signal: new AbortController().signal });
    await batches.next();
    const reading = take(batches, 2);
    await change(database, other);
    const ofTerritory = await change(database, { ...place, ecosystem: null });
    const here = await change(database, place);
    expect(await reading).toEqual([ofTerritory, here]);
    await hub.close();
  });

  it("goes on from a cursor after a cut: nothing missed, nothing twice", async () => {
    const { database, place } = await open(kind);
    await using _ = database;
    const hub = await openLiveHub(database, fail);
    const leaving = new AbortController();
    const before = hub.follow(place, { signal: leaving.signal });
    await before.next();
    const reading = before.next();
    const first = await change(database, place);
    const { value } = await reading;
    expect(value?.changes.map(({ id }: { id: string }) => id)).toEqual([first]);
    leaving.abort();
    const [second, third] = [await change(database, place), await change(database, place)];
    const after = hub.follow(place, { since: value?.cursor ?? "", signal: new AbortController().signal });
    expect(await take(after, 2)).toEqual([second, third]);
    await hub.close();
  });

  it("tells a reader who takes their time what the others were told meanwhile", async () => {
    const { database, place } = await open(kind);
    await using _ = database;
    const hub = await openLiveHub(database, fail);
    const { signal } = new AbortController();
    const [quick, slow] = [hub.follow(place, { signal }), hub.follow(place, { signal })];
    await Promise.all([quick.next(), slow.next()]);
    const id = await change(database, place);
    expect(await take(quick, 1)).toEqual([id]);
    expect(await take(slow, 1)).toEqual([id]);
    await hub.close();
  });

  it("ends when the hub closes", async () => {
    const { database, place } = await open(kind);
    await using _ = database;
    const hub = await openLiveHub(database, fail);
    const batches = hub.follow(place, { signal: new AbortController().signal });
    await batches.next();
    const last = batches.next();
    await hub.close();
    expect(await last).toEqual({ value: undefined, done: true });
  });

  it("says that much changed instead of telling a long list", async () => {
    const { database, place } = await open(kind);
    await using _ = database;
    const cursor = await database.inScope(place, readCursor);
    await database.inScope(place, (trx) =>
      writeJournal(
        trx,
        Array.from({ length: 300 }, () => entry(place)),
      ),
    );
    expect(await database.inScope(place, (trx) => readChangesSince(trx, cursor))).toMatchObject({
      isMuch: true,
      changes: [],
    });
  });

  it("sees in a snapshot what the database sees", async () => {
    const { database } = await open(kind);
    await using _ = database;
    const snapshots = ["10:10:", "10:20:12,15", "1:4294967400:4294967300"];
    const transactions = ["1", "9", "10", "11", "12", "15", "19", "20", "4294967300", "4294967399", "4294967400"];
    for (const snapshot of snapshots) {
      for (const xid of transactions) {
        const { rows } = await database.inScope({}, (trx) =>
          sql<{ seen: boolean }>`select pg_visible_in_snapshot(${xid}::xid8, ${snapshot}::pg_snapshot) as seen`.execute(
            trx,
          ),
        );
        const read = readSnapshot(snapshot);
        expect(read && isVisibleIn(read, BigInt(xid)), `${xid} in ${snapshot}`).toBe(rows[0]?.seen);
      }
    }
  });
});

it.each(["", "1:2", "2:1:", "1:2:x", "a:b:", "1:2:1,"])("takes %j for no snapshot", (text) => {
  expect(readSnapshot(text)).toBeUndefined();
});

it("tells in one process what was written by another, and who is there", async () => {
  const { database, place } = await open("postgres");
  await using _ = database;
  const other = await openDatabase({ url: database.url });
  const [here, there] = [await openLiveHub(database, fail), await openLiveHub(other, fail)];
  const batches = there.follow(place, { signal: new AbortController().signal });
  await batches.next();
  const id = await change(database, place);
  expect(await take(batches, 1)).toEqual([id]);
  const lou = { tab: v7(), account: "lou", name: "Lou", page: "solution", record: null };
  await database.inScope(place, (trx) => tellPresence(trx, place, { ...lou, isLeaving: false }));
  expect((await batches.next()).value).toMatchObject({ changes: [], people: [lou] });
  await Promise.all([here.close(), there.close()]);
  await other.close();
});

describe("live changes of transactions that overlap", () => {
  it("tells a change that was kept late, after one begun later", async () => {
    const { database, place } = await open("postgres");
    await using _ = database;
    const hub = await openLiveHub(database, fail);
    const batches = hub.follow(place, { signal: new AbortController().signal });
    await batches.next();
    const begun = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const late = database.inScope(place, async (trx) => {
      const one = entry(place);
      await writeJournal(trx, [one]);
      begun.resolve();
      await released.promise;
      return one.id;
    });
    await begun.promise;
    const reading = take(batches, 1);
    const early = await change(database, place);
    expect(await reading).toEqual([early]);
    const after = take(batches, 1);
    released.resolve();
    expect(await after).toEqual([await late]);
    await hub.close();
  });
});
