import { sql } from "kysely";
import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import type { Database, Transaction } from "../src/database/database.ts";
import { insertEcosystem } from "../src/territory/territory.repository.ts";
import { engineKinds, testDatabase, writingAs } from "../src/testing/index.ts";
import { catalogue, count, fullTerritory, type Inside, type TenantTable } from "./full-territory.ts";

/** Tables whose rows the owner of the row may not change or remove either. */
const fixed: Readonly<Record<"update" | "delete", readonly string[]>> = {
  update: ["journal", "session_word", "campaign", "campaign_guest", "campaign_answer"],
  delete: ["journal", "space_circle", "campaign", "campaign_guest"],
};
const rewritable = (table: string, action: "update" | "delete") => !fixed[action].includes(table);

describe.each(engineKinds)("row-level security on %s", (kind) => {
  it("is forced on every table, each with a policy, and none belongs to the application", async () => {
    await using database = await testDatabase(kind);
    const tables = await catalogue(database);
    expect(tables.length).toBeGreaterThan(60);
    for (const table of tables) {
      expect(table, table.name).toMatchObject({ secured: true, forced: true, owner: "bassin_owner" });
      expect(table.policies, table.name).toBeGreaterThan(0);
    }
  });

  it("is missed when a table comes without a policy", async () => {
    await using database = await testDatabase(kind);
    await database.asOwner((owner) => sql`create table forgotten (territory_id uuid primary key)`.execute(owner));
    const forgotten = (await catalogue(database)).find((table) => table.name === "forgotten");
    expect(forgotten).toMatchObject({ secured: false, forced: false, policies: 0 });
  });

  it("keeps each row of each table from another territory: not read, not written, not changed, not removed", async () => {
    await using database = await testDatabase(kind);
    const mine = await fullTerritory(database);
    const theirs = await fullTerritory(database);
    const elsewhere = { user: "stranger", territory: theirs.territory, ecosystem: theirs.ecosystem };
    for (const table of await catalogue(database))
      await expectUnreachable(database, table, { from: elsewhere, owner: mine });
  });

  it("keeps each row of an ecosystem from another ecosystem of the same territory", async () => {
    await using database = await testDatabase(kind);
    const mine = await fullTerritory(database);
    const beside = await anotherEcosystem(database, mine.territory);
    const tables = (await catalogue(database)).filter((table) => table.ofEcosystem);
    for (const table of tables) await expectUnreachable(database, table, { from: beside, owner: mine });
  });

  it("shows nothing at all to a transaction that names nobody and nothing", async () => {
    await using database = await testDatabase(kind);
    await fullTerritory(database);
    for (const table of await catalogue(database)) {
      expect(await database.inScope({}, (trx) => count(trx, table.name)), table.name).toBe(0);
    }
  });

  it("lets nobody rewrite the journal, not even its own territory", async () => {
    await using database = await testDatabase(kind);
    const mine = await fullTerritory(database);
    for (const statement of ["update journal set action = 'remove'", "delete from journal", "truncate journal"]) {
      await expect(database.inScope(mine, (trx) => sql.raw(statement).execute(trx))).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});

async function anotherEcosystem(database: Database, territory: string): Promise<Inside> {
  const beside = { user: "neighbour", territory, ecosystem: v7() };
  await database.inScope(beside, (trx) => insertEcosystem(trx, writingAs(beside), { name: "À côté" }));
  return beside;
}

async function expectUnreachable(
  database: Database,
  table: TenantTable,
  { from, owner }: { readonly from: Inside; readonly owner: Inside },
): Promise<void> {
  const name = sql.table(table.name);
  const rows = sql`territory_id = ${owner.territory}${table.ofEcosystem ? sql` and ecosystem_id = ${owner.ecosystem}` : sql``}`;
  expect(await database.inScope(from, (trx) => count(trx, table.name, rows)), `read ${table.name}`).toBe(0);

  const before = await database.inScope(owner, (trx) => whole(trx, table.name));
  if (rewritable(table.name, "update")) {
    const changed = await database.inScope(from, (trx) =>
      sql`update ${name} set territory_id = territory_id where ${rows}`.execute(trx),
    );
    expect(changed.numAffectedRows, `update ${table.name}`).toBe(0n);
  }
  if (rewritable(table.name, "delete")) {
    const removed = await database.inScope(from, (trx) => sql`delete from ${name} where ${rows}`.execute(trx));
    expect(removed.numAffectedRows, `delete ${table.name}`).toBe(0n);
  }
  const row = before[0];
  const forged = database.inScope(from, (trx) =>
    sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${JSON.stringify(row)}::jsonb)`.execute(
      trx,
    ),
  );
  await expect(forged, `insert ${table.name}`).rejects.toThrow(/row-level security/);
  expect(await database.inScope(owner, (trx) => whole(trx, table.name)), table.name).toEqual(before);
}

async function whole(trx: Transaction, table: string): Promise<unknown[]> {
  const rows = await sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(table)} t order by 1`.execute(
    trx,
  );
  return rows.rows.map(({ row }) => row);
}
