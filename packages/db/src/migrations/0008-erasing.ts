import { type Kysely, sql } from "kysely";

const me = "nullif(current_setting('bassin.user', true), '')";

/** Whether the account of the scope pilots the territory of a row. */
const pilots = (table: string, orHere: string) => `exists (select 1 from person_role r
  where r.territory_id = ${table}.territory_id and r.user_id = ${me} and r.role = 'pilot' and (r.ecosystem_id is null${orHere}))`;
const pilotsTerritory = pilots("territory", "");
const pilotsEcosystem = pilots("ecosystem", " or r.ecosystem_id = ecosystem.ecosystem_id");

const territoryIsOpen = `not exists (select 1 from territory t
  where t.territory_id = ecosystem.territory_id and t.closed_at is not null)`;

const place = "current_setting('bassin.territory', true) || '/' || current_setting('bassin.ecosystem', true)";

/** Asked once in a transaction for each scope: its statements read dozens of tables. */
const placeIsOpen = `(select coalesce(current_setting('bassin.known_open', true) = ${place}, false) or place_is_open())`;

const statements = [
  ...["territory", "ecosystem"].flatMap((table) => [
    `alter table ${table} add column closed_at timestamptz`,
    `alter table ${table} add column closed_by text`,
  ]),
  // Whoever runs the instance erases what was closed long enough; and a territory, closed or not, when asked to.
  "create policy erased on territory for delete to bassin_owner using (true)",
  "create policy erased on ecosystem for delete to bassin_owner using (closed_at is not null)",

  // Whether the place of the scope was closed by nobody; remembered until the transaction ends or closes it.
  `create function place_is_open() returns boolean language plpgsql stable as $$
    begin
      if exists (select 1 from territory where closed_at is not null
          and territory_id = nullif(current_setting('bassin.territory', true), '')::uuid)
        or exists (select 1 from ecosystem where closed_at is not null
          and territory_id = nullif(current_setting('bassin.territory', true), '')::uuid
          and ecosystem_id = nullif(current_setting('bassin.ecosystem', true), '')::uuid) then
        return false;
      end if;
      perform set_config('bassin.known_open', ${place}, true);
      return true;
    end $$`,

  // Only those who pilot close, reopen or erase; what is closed is renamed by nobody else, and what is open erased by nobody.
  `create policy closing on territory as restrictive for update to bassin_app
    using (closed_at is null or ${pilotsTerritory}) with check (closed_at is null or ${pilotsTerritory})`,
  `create policy erasing on territory as restrictive for delete to bassin_app
    using (closed_at is not null and ${pilotsTerritory})`,
  `create policy opening on ecosystem as restrictive for insert to bassin_app with check (${territoryIsOpen})`,
  `create policy closing on ecosystem as restrictive for update to bassin_app
    using (${territoryIsOpen} and (closed_at is null or ${pilotsEcosystem}))
    with check (closed_at is null or ${pilotsEcosystem})`,
  `create policy erasing on ecosystem as restrictive for delete to bassin_app
    using (${territoryIsOpen} and closed_at is not null and ${pilotsEcosystem})`,

  // Roles stay readable, to know who may reopen; nobody is given one, or loses it, while the place is closed.
  `create policy open on person_role as restrictive for insert to bassin_app with check (${placeIsOpen})`,
  `create policy open_changed on person_role as restrictive for update to bassin_app using (${placeIsOpen})`,
  `create policy open_removed on person_role as restrictive for delete to bassin_app using (${placeIsOpen})`,

  // What is erased goes whole: words of sessions, figures and lines of the journal with their ecosystem.
  "alter table speaks_for add foreign key (territory_id) references territory (territory_id) on delete cascade",
  ...["space_circle", "session_word", "observation", "journal"].map(
    (table) => `alter table ${table} add foreign key (territory_id, ecosystem_id)
      references ecosystem (territory_id, ecosystem_id) on delete cascade`,
  ),
];

/** Closing and erasing territories and ecosystems. While a place is closed, what is written in it is reached by nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  for (const table of await listContents(db)) {
    const wall = `as restrictive to bassin_app using (${placeIsOpen}) with check (${placeIsOpen})`;
    await sql.raw(`create policy open on ${table} ${wall}`).execute(db);
  }
  // Erasing takes records in no order: what points to what is checked once all are gone.
  for (const { table, name } of await listChecks(db)) {
    await sql.raw(`alter table ${table} alter constraint "${name}" deferrable initially immediate`).execute(db);
  }
}

/** The tables in which something is written of a territory. */
async function listContents(db: Kysely<unknown>): Promise<string[]> {
  const rows = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'territory_id'
      and table_name not in ('territory', 'ecosystem', 'person_role')
    order by table_name`.execute(db);
  return rows.rows.map(({ name }) => name);
}

async function listChecks(db: Kysely<unknown>): Promise<{ table: string; name: string }[]> {
  const rows = await sql<{ table: string; name: string }>`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype = 'f' and confdeltype = 'a' and connamespace = 'public'::regnamespace
    order by 1, 2`.execute(db);
  return rows.rows;
}
