import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { grantRole } from "../src/people/role.repository.ts";
import { listJournal } from "../src/records/journal.repository.ts";
import { newId } from "../src/records/new-id.ts";
import { closePlace, erasePlace, listClosed, reopenPlace } from "../src/territory/closing.repository.ts";
import { countContents } from "../src/territory/count-contents.ts";
import { eraseLongClosed, eraseTerritory } from "../src/territory/erase-territory.ts";
import {
  insertEcosystem,
  insertTerritory,
  listEcosystems,
  listTerritories,
} from "../src/territory/territory.repository.ts";
import { listAllTerritories } from "../src/territory/territory-register.repository.ts";
import { engineKinds, testDatabase, writingAs } from "../src/testing/index.ts";
import { catalogue, count, fullTerritory, type Inside } from "./full-territory.ts";

/** Tables that say a place is there, and who may reopen it. */
const roots = ["territory", "ecosystem", "person_role"];

const close = (database: Database, scope: Inside | Omit<Inside, "ecosystem">) =>
  database.inScope(scope, (trx) => closePlace(trx, writingAs(scope)));

/** A full territory whose owner pilots the whole of it. */
async function pilotedTerritory(database: Database) {
  const inside = await fullTerritory(database);
  const { ecosystem: _, ...whole } = inside;
  await database.inScope(whole, (trx) =>
    grantRole(trx, writingAs(whole), { user: "owner", role: "pilot", ecosystem: null }),
  );
  return { inside, whole };
}

/** How many rows of a territory each table shows. */
async function seen(database: Database, scope: Inside): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of await catalogue(database)) {
    const rows = await database.inScope(scope, (trx) => count(trx, name, sql`territory_id = ${scope.territory}`));
    if (rows > 0) counts[name] = rows;
  }
  return counts;
}

describe.each(engineKinds)("closing and erasing on %s", (kind) => {
  it("keeps every row of a closed territory from everybody, its pilots too, until they reopen it as it was", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    const before = await seen(database, inside);
    expect(await close(database, whole)).toBe(true);
    expect(Object.keys(await seen(database, inside)).toSorted()).toEqual(roots.toSorted());
    expect(await database.inScope({ user: "owner" }, listTerritories)).toEqual([]);
    expect(await database.inScope({ user: "owner" }, listEcosystems)).toEqual([]);
    expect(await database.inScope({ user: "owner" }, listClosed)).toMatchObject([
      { territory: whole.territory, ecosystem: null, isPilot: true, closedBy: "owner" },
    ]);
    expect(await database.inScope(whole, (trx) => reopenPlace(trx, writingAs(whole)))).toBe(true);
    const after = await seen(database, inside);
    expect(after).toEqual({ ...before, journal: (before.journal ?? 0) + 2 });
  });

  it("shows nothing more to the very transaction that closes", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    await database.inScope(inside, async (trx) => {
      expect(await count(trx, "commitment")).toBe(1);
      expect(await closePlace(trx, writingAs(whole))).toBe(true);
      expect(await count(trx, "commitment")).toBe(0);
      expect(await reopenPlace(trx, writingAs(whole))).toBe(true);
      expect(await count(trx, "commitment")).toBe(1);
    });
  });

  it("keeps the rows of a closed ecosystem, and leaves its territory as it is", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    const around = await database.inScope(whole, (trx) => count(trx, "actor"));
    expect(await close(database, inside)).toBe(true);
    expect(Object.keys(await seen(database, inside)).toSorted()).toEqual(roots.toSorted());
    expect(await database.inScope(whole, (trx) => count(trx, "actor"))).toBe(around);
    expect(await database.inScope({ user: "owner" }, listEcosystems)).toEqual([]);
    expect(await database.inScope({ user: "owner" }, listTerritories)).toHaveLength(1);
  });

  it("lets nobody but a pilot close, reopen or erase, and nobody erase what is open", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    const erase = (scope: Inside | Omit<Inside, "ecosystem">) =>
      database.inScope(scope, (trx) => erasePlace(trx, writingAs(scope)));
    const member = { ...whole, user: "member" };
    await database.inScope(whole, (trx) =>
      grantRole(trx, writingAs(whole), { user: "member", role: "member", ecosystem: null }),
    );
    await expect(close(database, member)).rejects.toThrow(/row-level security/);
    await expect(close(database, { ...inside, user: "member" })).rejects.toThrow(/row-level security/);
    for (const scope of [whole, inside]) {
      const rows = await database.inScope(scope, (trx) =>
        sql`delete from ecosystem where territory_id = ${whole.territory}`.execute(trx),
      );
      expect(rows.numAffectedRows).toBe(0n);
      expect(await erase(scope)).toBe(false);
    }
    await close(database, whole);
    expect(await database.inScope(member, (trx) => reopenPlace(trx, writingAs(member)))).toBe(false);
    expect(await erase(member)).toBe(false);
    const granting = database.inScope(member, (trx) =>
      grantRole(trx, writingAs(member), { user: "friend", role: "pilot", ecosystem: null }),
    );
    await expect(granting).rejects.toThrow(/row-level security/);
    expect(await database.inScope({ user: "member" }, listClosed)).toMatchObject([{ isPilot: false }]);
  });

  it("erases an ecosystem whole, words of its sessions and its journal too, and says so without naming it", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    await close(database, inside);
    expect(await database.inScope(inside, (trx) => erasePlace(trx, writingAs(inside)))).toBe(true);
    await database.inScope(inside, (trx) => insertEcosystem(trx, writingAs(inside), { name: "Autre" }));
    const left = await seen(database, inside);
    for (const { name } of (await catalogue(database)).filter(
      (table) => table.ofEcosystem && table.name !== "ecosystem",
    ))
      expect(left[name], name).toBeUndefined();
    const journal = await database.inScope(whole, (trx) =>
      listJournal(trx, { limit: 200, recordId: inside.ecosystem }),
    );
    expect(journal).toMatchObject([{ entity: "ecosystem", action: "remove", by: "owner", before: null, after: null }]);
  });

  it("erases a territory whole", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    const kept = await fullTerritory(database);
    const beside = await seen(database, kept);
    await close(database, whole);
    expect(await database.inScope(whole, (trx) => erasePlace(trx, writingAs(whole)))).toBe(true);
    expect(await database.asOwner(listAllTerritories)).toMatchObject([{ id: kept.territory }]);
    await reopenEmpty(database, inside);
    expect(await seen(database, inside)).toEqual({ territory: 1, ecosystem: 1, journal: 2 });
    expect(await seen(database, kept)).toEqual(beside);
  });

  it("erases by itself what was closed thirty days ago, and nothing sooner", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    const young = await pilotedTerritory(database);
    const at = (day: string) => ({ now: () => new Date(`2026-${day}T12:00:00Z`), newId });
    await database.inScope(inside, (trx) => closePlace(trx, { scope: inside, ...at("01-01") }));
    await database.inScope(young.whole, (trx) => closePlace(trx, { scope: young.whole, ...at("01-20") }));
    expect(await eraseLongClosed(database, at("01-30"))).toEqual([]);
    expect(await eraseLongClosed(database, at("01-31"))).toMatchObject([
      { territory: whole.territory, ecosystem: inside.ecosystem, closedBy: "owner" },
    ]);
    expect(await eraseLongClosed(database, at("02-18"))).toEqual([]);
    expect(await eraseLongClosed(database, at("02-19"))).toMatchObject([
      { territory: young.whole.territory, ecosystem: null },
    ]);
    expect(await database.asOwner(listAllTerritories)).toMatchObject([{ id: whole.territory }]);
    const journal = await database.inScope(whole, (trx) => listJournal(trx, { limit: 1 }));
    expect(journal).toMatchObject([{ entity: "ecosystem", recordId: inside.ecosystem, action: "remove", by: "owner" }]);
  });

  it("counts what a place holds", async () => {
    await using database = await testDatabase(kind);
    const { inside, whole } = await pilotedTerritory(database);
    const contents = await database.inScope(inside, (trx) => countContents(trx, inside));
    expect(contents).toMatchObject({ commitment: 1, reflexiveSession: 1, figure: 2 });
    expect(contents.actor).toBeUndefined();
    const around = await database.inScope(whole, (trx) => countContents(trx, whole));
    expect(around.actor).toBeGreaterThan(0);
    expect(around.commitment).toBeUndefined();
    await database.asOwner((owner) => eraseTerritory(owner, whole.territory));
    expect(await database.asOwner(listAllTerritories)).toEqual([]);
  });

  it("has a wall on every table in which something is written", async () => {
    await using database = await testDatabase(kind);
    const walled = await database.inScope({}, (trx) =>
      sql<{ name: string }>`select tablename as name from pg_policies
        where schemaname = 'public' and policyname = 'open' and permissive = 'RESTRICTIVE' order by 1`.execute(trx),
    );
    const tables = (await catalogue(database)).map(({ name }) => name);
    expect(tables.filter((name) => !walled.rows.some((one) => one.name === name))).toEqual(["ecosystem", "territory"]);
  });
});

/** Writes a territory and an ecosystem again under the identifiers of those that are gone: whatever was left would show. */
async function reopenEmpty(database: Database, inside: Inside): Promise<void> {
  await database.inScope(inside, async (trx) => {
    await insertTerritory(trx, writingAs(inside), { name: "Autre", communes: ["31042"] });
    await insertEcosystem(trx, writingAs(inside), { name: "Autre" });
  });
}
