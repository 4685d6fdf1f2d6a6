import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { exportFile } from "../src/files/export-file.ts";
import {
  changeCircle,
  findCircle,
  insertWord,
  listWords,
  startCircle,
  withdrawWord,
} from "../src/governance/session-word.repository.ts";
import { listJournal } from "../src/records/journal.repository.ts";
import { createRecord } from "../src/records/record.repository.ts";
import { engineKinds, testDatabase, writingAs, writtenFile } from "../src/testing/index.ts";

const secret = "Je ne dors plus depuis la réunion de mars";

/** A space opened by `opener`, who let `companion` in; `pilot` and `latecomer` are not of it. */
async function openSpace(database: Database) {
  const written = await writtenFile(database, oneOfEach(), "pilot");
  const ecosystem = written.ecosystems[0]?.ecosystem.id ?? "";
  const as = (user: string) => ({ user, territory: written.territory.id, ecosystem });
  const actor = written.actors[0]?.id ?? "";
  const context = writingAs(as("opener"));
  const { space, session } = await database.inScope(as("opener"), async (trx) => {
    const opened = await createRecord(trx, "reflexiveSpace", {
      context,
      input: { name: "Cercle", rhythmInDays: 30, actors: [actor] },
    });
    if (!opened.ok) throw new Error(opened.code);
    await startCircle(trx, context, opened.record.id);
    await changeCircle(trx, opened.record.id, ["opener", "companion"]);
    const held = await createRecord(trx, "reflexiveSession", {
      context,
      input: { space: opened.record.id, on: "2026-03-12", attendance: 2 },
    });
    if (!held.ok) throw new Error(held.code);
    return { space: opened.record.id, session: held.record.id };
  });
  const speak = (user: string, text: string, readers: string[]) =>
    database.inScope(as(user), (trx) => insertWord(trx, writingAs(as(user)), { space, session, readers, text }));
  const heardBy = (user: string) =>
    database.inScope(as(user), async (trx) => (await listWords(trx, session)).map(({ text }) => text));
  return { written, as, space, session, speak, heardBy };
}

describe.each(engineKinds)("the words of a reflexive session on %s", (kind) => {
  it("are read by those who were in the circle, by nobody else, pilot and unnamed included", async () => {
    await using database = await testDatabase(kind);
    const { speak, heardBy, as } = await openSpace(database);
    await speak("opener", secret, ["opener", "companion"]);
    expect(await heardBy("opener")).toEqual([secret]);
    expect(await heardBy("companion")).toEqual([secret]);
    expect(await heardBy("pilot")).toEqual([]);
    const { user: _, ...nobody } = as("opener");
    expect(await database.inScope(nobody, (trx) => sql`select 1 from session_word`.execute(trx))).toMatchObject({
      rows: [],
    });
  });

  it("said before someone joined stay unknown to them", async () => {
    await using database = await testDatabase(kind);
    const { speak, heardBy, as, space } = await openSpace(database);
    await speak("opener", secret, ["opener", "companion"]);
    await database.inScope(as("companion"), (trx) => changeCircle(trx, space, ["opener", "companion", "latecomer"]));
    await speak("opener", "Bienvenue", ["opener", "companion", "latecomer"]);
    expect(await heardBy("latecomer")).toEqual(["Bienvenue"]);
    expect(await heardBy("companion")).toEqual([secret, "Bienvenue"]);
  });

  it("are closed to a pilot who would join by themselves, speak there, or name readers from outside", async () => {
    await using database = await testDatabase(kind);
    const { speak, as, space } = await openSpace(database);
    expect(await database.inScope(as("pilot"), (trx) => findCircle(trx, space))).toBeUndefined();
    expect(await database.inScope(as("pilot"), (trx) => changeCircle(trx, space, ["pilot"]))).toBe(false);
    await expect(
      database.inScope(as("pilot"), (trx) => startCircle(trx, writingAs(as("pilot")), space)),
    ).rejects.toThrow();
    await expect(speak("pilot", "Coucou", ["pilot"])).rejects.toThrow(/row-level security/);
    await expect(speak("opener", secret, ["opener", "pilot"])).rejects.toThrow(/row-level security/);
  });

  it("are in no journal and no export", async () => {
    await using database = await testDatabase(kind);
    const { speak, as, written } = await openSpace(database);
    await speak("opener", secret, ["opener", "companion"]);
    const scope = as("opener");
    const journal = await database.inScope(scope, (trx) => listJournal(trx, { limit: 200 }));
    const file = await database.inScope(scope, (trx) => exportFile(trx, scope, [scope.ecosystem]));
    expect(JSON.stringify(journal)).not.toContain(secret);
    expect(JSON.stringify(file)).not.toContain(secret);
    expect(file?.ecosystems[0]?.reflexiveSessions).toHaveLength(
      (written.ecosystems[0]?.reflexiveSessions.length ?? 0) + 1,
    );
  });

  it("are withdrawn for good by who said them, and by nobody else", async () => {
    await using database = await testDatabase(kind);
    const { speak, heardBy, as } = await openSpace(database);
    const word = await speak("opener", secret, ["opener", "companion"]);
    expect(await database.inScope(as("companion"), (trx) => withdrawWord(trx, word))).toBe(false);
    expect(await heardBy("companion")).toEqual([secret]);
    expect(await database.inScope(as("opener"), (trx) => withdrawWord(trx, word))).toBe(true);
    expect(await heardBy("opener")).toEqual([]);
    await expect(
      database.inScope(as("opener"), (trx) => sql`update session_word set text = 'autre'`.execute(trx)),
    ).rejects.toThrow(/permission denied/);
  });
});
