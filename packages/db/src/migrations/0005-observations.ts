import { type Kysely, sql } from "kysely";

const here = "nullif(current_setting('bassin.territory', true), '')::uuid";
const ecosystemHere = "nullif(current_setting('bassin.ecosystem', true), '')::uuid";

/**
 * Figures of the whole territory are read by all of it; those of a solution by its ecosystem alone. The scope is read
 * once for a statement, not for each of its thousands of rows.
 */
const rows = `territory_id = (select ${here}) and (ecosystem_id is null or ecosystem_id = (select ${ecosystemHere}))`;

const place = `territory_id uuid not null,
    ecosystem_id uuid,
    solution uuid,`;

/** A solution with figures is not removed: readings go with it, figures do not. */
const belonging = (onRemoval: string) => `check ((ecosystem_id is null) = (solution is null)),
    foreign key (territory_id) references territory (territory_id) on delete cascade,
    foreign key (territory_id, ecosystem_id, solution) references solution (territory_id, ecosystem_id, id) ${onRemoval}`;

const statements = [
  `create table observation (
    ${place}
    id uuid not null,
    measure text not null,
    period text not null,
    breakdown text not null,
    value double precision not null,
    unit text not null,
    status text not null check (status in ('measured', 'estimated', 'provisional')),
    definition_version text not null,
    major integer not null,
    source text,
    comment text,
    version integer not null default 1,
    created_at timestamptz not null,
    created_by text,
    updated_at timestamptz not null,
    updated_by text,
    primary key (territory_id, id),
    unique nulls not distinct (territory_id, measure, solution, period, breakdown, major),
    ${belonging("")}
  )`,
  "create index on observation (territory_id, ecosystem_id, solution)",

  `create table indicator_reading (
    ${place}
    indicator text not null,
    period text not null,
    breakdown text not null,
    numerator double precision,
    denominator double precision,
    value double precision,
    coverage double precision not null,
    reason text,
    basis text not null,
    read_at timestamptz not null,
    unique nulls not distinct (territory_id, indicator, solution, period, breakdown),
    ${belonging("on delete cascade")}
  )`,
  "create index on indicator_reading (territory_id, ecosystem_id, solution)",

  ...["observation", "indicator_reading"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy tenant on ${table} to bassin_app using (${rows}) with check (${rows})`,
    `grant select, insert, update, delete on ${table} to bassin_app`,
  ]),

  // A long list of figures is one line of the journal; each figure it corrects has its own.
  "alter table journal drop constraint journal_action_check",
  "alter table journal add check (action in ('create', 'update', 'remove', 'confirm', 'import'))",

  "alter table use_performance add column baseline jsonb, add column target jsonb",
];

/** Figures people enter, and what the indicators read in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
