import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { v7 } from "uuid";
import { expect } from "vitest";
import type { Database, Transaction } from "../src/database/database.ts";
import type { DatabaseScope } from "../src/database/scope.ts";
import { insertCampaign } from "../src/evaluation/campaign.repository.ts";
import { keepAnswer } from "../src/evaluation/campaign-answer.repository.ts";
import { insertGuest } from "../src/evaluation/campaign-guest.repository.ts";
import { setWallCode } from "../src/evaluation/wall-code.repository.ts";
import { matchObservations, writeObservations } from "../src/indicators/write-observations.ts";
import { insertConfirmationLink } from "../src/people/confirmation-link.repository.ts";
import { insertFactRemark } from "../src/people/fact-remark.repository.ts";
import { writingAs, writtenFile } from "../src/testing/index.ts";

/** A table of the catalogue, and how it is secured. */
export interface TenantTable {
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

/** Every table that holds something of a territory. */
export async function catalogue(database: Database): Promise<TenantTable[]> {
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

/** An ecosystem, and someone in it. */
export type Inside = Required<DatabaseScope>;

/** A territory with at least one row in every table, none of it an illustration. */
export async function fullTerritory(database: Database): Promise<Inside> {
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

/** How many rows of a table a transaction sees. */
export async function count(trx: Transaction, table: string, where = sql`true`): Promise<number> {
  const rows = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)} where ${where}`.execute(
    trx,
  );
  return rows.rows[0]?.count ?? 0;
}
