import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import type { Database, Transaction } from "../src/database/database.ts";
import type { DatabaseScope } from "../src/database/scope.ts";
import { insertCampaign } from "../src/evaluation/campaign.repository.ts";
import { keepAnswer } from "../src/evaluation/campaign-answer.repository.ts";
import { insertGuest } from "../src/evaluation/campaign-guest.repository.ts";
import { setWallCode } from "../src/evaluation/wall-code.repository.ts";
import { matchObservations, writeObservations } from "../src/indicators/write-observations.ts";
import { insertConfirmationLink } from "../src/people/confirmation-link.repository.ts";
import { insertFactRemark } from "../src/people/fact-remark.repository.ts";
import { insertEcosystem } from "../src/territory/territory.repository.ts";
import { engineKinds, testDatabase, writingAs, writtenFile } from "../src/testing/index.ts";

interface TenantTable {
  readonly name: string;
  readonly ofEcosystem: boolean;
  readonly policies: number;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly owner: string;
}

/** Every table of the catalogue that is nobody's in particular, each with its reason. */
const sharedTables = [
  "kysely_migration",
  "kysely_migration_lock",
  "bassin_de_vie",
  "bassin_de_vie_commune",
  "contour",
  "geography_import",
];

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

async function catalogue(database: Database): Promise<TenantTable[]> {
  const rows = await database.inScope({}, (trx) =>
    sql<TenantTable>`
      select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
        pg_get_userbyid(c.relowner) as owner,
        (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'ecosystem_id' and a.attnotnull) as "ofEcosystem"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> all (${sharedTables})
      order by c.relname`.execute(trx),
  );
  return rows.rows;
}

type Inside = Required<DatabaseScope>;

/** A territory with at least one row in every table, none of it an illustration. */
async function fullTerritory(database: Database): Promise<Inside> {
  const file = oneOfEach();
  const written = await writtenFile(
    database,
    { ...file, territory: { ...file.territory, illustration: null } },
    "owner",
  );
  const facts = written.ecosystems[0];
  const inside = { user: "owner", territory: written.territory.id, ecosystem: facts?.ecosystem.id ?? "" };
  const keys = sql`${inside.territory}, ${inside.ecosystem}`;
  const space = facts?.reflexiveSpaces[0]?.id;
  const session = facts?.reflexiveSessions[0]?.id;
  await database.inScope(inside, async (trx) => {
    await sql`insert into person_role (territory_id, ecosystem_id, id, user_id, role) values (${keys}, ${v7()}, 'owner', 'pilot')`.execute(
      trx,
    );
    await sql`insert into speaks_for values (${inside.territory}, 'owner', ${written.actors[0]?.id})`.execute(trx);
    await sql`insert into invitation (territory_id, id, token_hash, role, expires_at) values (${inside.territory}, ${v7()}, 'x', 'observer', now())`.execute(
      trx,
    );
    const answer = { entity: "commitment", record: v7(), actor: written.actors[0]?.id ?? "", person: "Ana" };
    const link = { ...answer, email: null, expiresAt: new Date(), tokenHash: "x" };
    await insertConfirmationLink(trx, writingAs(inside), link);
    await insertFactRemark(trx, writingAs(inside), { ...answer, version: 1, account: null, text: "Pas tout à fait" });
    const asked = { name: "Une question", framework: "f", frameworkVersion: "1", criteria: ["a"] };
    const when = { aboutActor: null, aboutSolution: null, shown: "when-closed", until: "2030-01-01" } as const;
    const campaign = await insertCampaign(trx, writingAs(inside), { ...asked, ...when });
    const someone = { voice: "actor", actor: null, standpoint: null, name: null, email: null } as const;
    const way = { way: "account", account: "owner", tokenHash: null } as const;
    const guest = await insertGuest(trx, writingAs(inside), { campaign, ...way, ...someone });
    const told = { criterion: "a", level: "begun", text: "On commence" } as const;
    await keepAnswer(trx, writingAs(inside), { campaign, guest, ...told });
    await setWallCode(trx, writingAs(inside), { campaign, codeHash: "x", expiresAt: new Date() });
    const solution = facts?.solutions[0]?.id ?? "";
    const said = {
      measure: "t:places",
      solution,
      period: "2024",
      value: 30,
      unit: "person",
      status: "measured",
      definitionVersion: "1.0.0",
    } as const;
    await writeObservations(trx, writingAs(inside), { matches: await matchObservations(trx, [said]), asList: false });
    await sql`insert into indicator_reading (territory_id, ecosystem_id, solution, indicator, period, breakdown, coverage, basis, read_at)
      values (${keys}, ${solution}, 't:total', '2024', '', 1, 't:total@1', now())`.execute(trx);
    await sql`insert into space_circle (territory_id, ecosystem_id, space_id, participants) values (${keys}, ${space}, array['owner'])`.execute(
      trx,
    );
    await sql`insert into session_word values (${keys}, ${v7()}, ${space}, ${session}, 'owner', array['owner'], 'Entre nous')`.execute(
      trx,
    );
  });
  for (const table of await catalogue(database)) {
    expect(await database.inScope(inside, (trx) => count(trx, table.name)), table.name).toBeGreaterThan(0);
  }
  return inside;
}

async function anotherEcosystem(database: Database, territory: string): Promise<Inside> {
  const beside = { user: "neighbour", territory, ecosystem: v7() };
  await database.inScope(beside, (trx) => insertEcosystem(trx, writingAs(beside), { name: "À côté" }));
  return beside;
}

async function count(trx: Transaction, table: string, where = sql`true`): Promise<number> {
  const rows = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)} where ${where}`.execute(
    trx,
  );
  return rows.rows[0]?.count ?? 0;
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
