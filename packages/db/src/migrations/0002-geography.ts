import { type Kysely, sql } from "kysely";

/** Reference data: of no territory, read by all, written by the owner alone when somebody imports published files. */
const statements = [
  `create table bassin_de_vie (
    code text primary key,
    name text not null,
    vintage text
  )`,
  `create table bassin_de_vie_commune (
    commune_code text primary key,
    bassin_code text not null references bassin_de_vie (code) on delete cascade
  )`,
  "create index on bassin_de_vie_commune (bassin_code)",
  `create table contour (
    kind text not null check (kind in ('commune', 'epci', 'department', 'region', 'bassin-de-vie')),
    code text not null,
    geometry jsonb not null,
    source text,
    primary key (kind, code)
  )`,
  `create table geography_import (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    file text not null,
    source text,
    counts jsonb not null
  )`,
  "grant select on bassin_de_vie, bassin_de_vie_commune, contour, geography_import to bassin_app",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
