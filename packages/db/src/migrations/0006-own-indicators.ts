import { type Kysely, sql } from "kysely";

const rows = "territory_id = nullif(current_setting('bassin.territory', true), '')::uuid";

const statements = [
  `create table own_indicator (
    territory_id uuid not null,
    id uuid not null,
    key text not null,
    stake text,
    defined_by text not null,
    defined_with text,
    retired boolean not null default false,
    measures jsonb not null,
    versions jsonb not null,
    version integer not null default 1,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    primary key (territory_id, id),
    unique (territory_id, key),
    foreign key (territory_id) references territory (territory_id) on delete cascade
  )`,
  "alter table own_indicator enable row level security",
  "alter table own_indicator force row level security",
  `create policy tenant on own_indicator to bassin_app using (${rows}) with check (${rows})`,
  "grant select, insert, update, delete on own_indicator to bassin_app",
];

/** Indicators a territory defined itself, each with every version of its definitions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
