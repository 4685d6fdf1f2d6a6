import { type Kysely, sql } from "kysely";

const here = "nullif(current_setting('bassin.territory', true), '')::uuid";
const ecosystemHere = "nullif(current_setting('bassin.ecosystem', true), '')::uuid";
const rows = `territory_id = ${here} and ecosystem_id = ${ecosystemHere}`;

/** Links that let someone without an account say yes to one fact, and what people say of a fact that is not quite so. */
const tables = ["confirmation_link", "fact_remark"];

const statements = [
  "alter table speaks_for add column since timestamptz not null default now()",

  `create table confirmation_link (
    territory_id uuid not null,
    ecosystem_id uuid not null,
    id uuid not null,
    token_hash text not null,
    entity text not null,
    record_id uuid not null,
    actor_id uuid not null,
    person_name text not null,
    email text,
    expires_at timestamptz not null,
    created_by text not null,
    created_at timestamptz not null,
    answer text check (answer in ('yes', 'not-quite')),
    answered_name text,
    answered_at timestamptz,
    revoked_at timestamptz,
    primary key (territory_id, ecosystem_id, id),
    unique (territory_id, ecosystem_id, token_hash),
    foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
    foreign key (territory_id, actor_id) references actor (territory_id, id) on delete cascade
  )`,
  "create index on confirmation_link (territory_id, actor_id)",

  `create table fact_remark (
    territory_id uuid not null,
    ecosystem_id uuid not null,
    id uuid not null,
    entity text not null,
    record_id uuid not null,
    record_version integer not null,
    actor_id uuid not null,
    account text,
    person_name text not null,
    text text not null,
    created_at timestamptz not null,
    primary key (territory_id, ecosystem_id, id),
    foreign key (territory_id, ecosystem_id) references ecosystem (territory_id, ecosystem_id) on delete cascade,
    foreign key (territory_id, actor_id) references actor (territory_id, id) on delete cascade
  )`,
  "create index on fact_remark (territory_id, actor_id)",
  "create index on fact_remark (territory_id, ecosystem_id, record_id)",

  ...tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy tenant on ${table} to bassin_app using (${rows}) with check (${rows})`,
    `grant select, insert, update, delete on ${table} to bassin_app`,
  ]),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
