import { readFileSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { statementsOf } from "./statements-of.ts";

const here = "nullif(current_setting('bassin.territory', true), '')::uuid";
const ecosystemHere = "nullif(current_setting('bassin.ecosystem', true), '')::uuid";
const me = "nullif(current_setting('bassin.user', true), '')";

const ofTerritory = `territory_id = ${here}`;
const ofEcosystem = `${ofTerritory} and ecosystem_id = ${ecosystemHere}`;

/** Tables whose rows are not simply "of this territory" or "of this ecosystem". */
const special = ["territory", "ecosystem", "person_role", "speaks_for", "journal", "space_circle", "session_word"];

export async function up(db: Kysely<unknown>): Promise<void> {
  const file = new URL("./0001-spine.sql", import.meta.url);
  for (const statement of statementsOf(readFileSync(file, "utf8"))) await sql.raw(statement).execute(db);
  for (const statement of [...(await tenantPolicies(db)), ...specialPolicies]) await sql.raw(statement).execute(db);
}

async function tenantPolicies(db: Kysely<unknown>): Promise<string[]> {
  const tables = await sql<{ name: string; of_ecosystem: boolean }>`
    select table_name as name,
      bool_or(column_name = 'ecosystem_id' and is_nullable = 'NO') as of_ecosystem
    from information_schema.columns
    where table_schema = 'public' and table_name in (
      select table_name from information_schema.columns where table_schema = 'public' and column_name = 'territory_id'
    )
    group by table_name order by table_name`.execute(db);
  return tables.rows.flatMap(({ name, of_ecosystem }) => [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    ...(special.includes(name) ? [] : tenantPolicy(name, of_ecosystem ? ofEcosystem : ofTerritory)),
  ]);
}

function tenantPolicy(table: string, rows: string): string[] {
  return [
    `create policy tenant on ${table} to bassin_app using (${rows}) with check (${rows})`,
    `grant select, insert, update, delete on ${table} to bassin_app`,
  ];
}

const myRoleHere = `exists (select 1 from person_role r where r.territory_id = ecosystem.territory_id
  and r.user_id = ${me} and (r.ecosystem_id is null or r.ecosystem_id = ecosystem.ecosystem_id))`;

const specialPolicies = [
  // A territory is seen from inside, by the people who have a role in it, and by all when it is an illustration.
  `create policy tenant on territory to bassin_app using (${ofTerritory}) with check (${ofTerritory})`,
  `create policy shown on territory for select to bassin_app using (illustration is not null
    or exists (select 1 from person_role r where r.territory_id = territory.territory_id and r.user_id = ${me}))`,
  "grant select, insert, update, delete on territory to bassin_app",

  // Two ecosystems of one territory do not read each other, not even by name.
  `create policy tenant on ecosystem to bassin_app using (${ofEcosystem}) with check (${ofEcosystem})`,
  `create policy shown on ecosystem for select to bassin_app using (${myRoleHere}
    or exists (select 1 from territory t where t.territory_id = ecosystem.territory_id and t.illustration is not null))`,
  "grant select, insert, update, delete on ecosystem to bassin_app",

  // One's own roles are readable from anywhere: that is how one finds one's territories.
  ...["person_role", "speaks_for"].flatMap((table) => [
    `create policy tenant on ${table} to bassin_app using (${ofTerritory}) with check (${ofTerritory})`,
    `create policy own on ${table} for select to bassin_app using (user_id = ${me})`,
    `grant select, insert, update, delete on ${table} to bassin_app`,
  ]),

  // The journal grows and is never rewritten.
  `create policy tenant on journal to bassin_app
    using (${ofTerritory} and (ecosystem_id is null or ecosystem_id = ${ecosystemHere}))
    with check (${ofTerritory} and (ecosystem_id is null or ecosystem_id = ${ecosystemHere}))`,
  "grant select, insert on journal to bassin_app",

  // A circle is seen and widened by those in it; whoever opened the space starts it, alone.
  `create policy circle on space_circle for select to bassin_app
    using (${ofEcosystem} and ${me} = any (participants || former))`,
  `create policy widened on space_circle for update to bassin_app using (${ofEcosystem} and ${me} = any (participants))
    with check (${ofEcosystem})`,
  `create policy started on space_circle for insert to bassin_app with check (${ofEcosystem}
    and participants = array[${me}] and exists (select 1 from reflexive_space s where s.territory_id = space_circle.territory_id
      and s.ecosystem_id = space_circle.ecosystem_id and s.id = space_id and s.created_by = ${me}))`,
  "grant select, insert, update on space_circle to bassin_app",

  // Words belong to who said them, and are readable by those who were there.
  `create policy heard on session_word for select to bassin_app using (${ofEcosystem} and ${me} = any (readers)
    and exists (select 1 from space_circle c where c.territory_id = session_word.territory_id
      and c.ecosystem_id = session_word.ecosystem_id and c.space_id = session_word.space_id and ${me} = any (c.participants)))`,
  `create policy own on session_word for select to bassin_app using (${ofEcosystem} and author = ${me})`,
  `create policy said on session_word for insert to bassin_app with check (${ofEcosystem} and author = ${me}
    and ${me} = any (readers) and exists (select 1 from space_circle c where c.territory_id = session_word.territory_id
      and c.ecosystem_id = session_word.ecosystem_id and c.space_id = session_word.space_id and readers <@ c.participants))`,
  `create policy withdrawn on session_word for delete to bassin_app using (${ofEcosystem} and author = ${me})`,
  "grant select, insert, delete on session_word to bassin_app",

  "grant select on auth.instance_role to bassin_app",
];
