import { majorOf, type ObservationSaid } from "@bassin/core";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { type JournalEntry, writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { joinCodes } from "./breakdown-codes.ts";

/** What a figure said changes: nothing there before, another value there, or the same. */
export type ObservationChange = "created" | "corrected" | "unchanged";

/** A figure said beside the one that is there. */
export interface ObservationMatch {
  readonly said: ObservationSaid;
  readonly change: ObservationChange;
  /** The figure there, when there is one. */
  readonly id: string | null;
  readonly before: {
    readonly value: number;
    readonly version: number;
    readonly json: object;
  } | null;
  /** This transaction looked at that figure before: the same figure is said twice. */
  readonly isAgain: boolean;
}

/** One statement carries so many figures: each travels as lists, whatever their number. */
const perStatement = 10_000;

/**
 * Compares figures with those there, in their order. Nothing is written; rows to be written are locked, and by their
 * lock they are known when the same transaction meets them again.
 */
export async function matchObservations(
  trx: Transaction,
  said: readonly ObservationSaid[],
): Promise<ObservationMatch[]> {
  const matches: ObservationMatch[] = [];
  for (let start = 0; start < said.length; start += perStatement) {
    matches.push(...(await matchSome(trx, said.slice(start, start + perStatement))));
  }
  return matches;
}

interface Found {
  readonly place: number;
  readonly id: string;
  readonly value: number;
  readonly version: number;
  readonly json: object;
  readonly same: boolean;
  readonly again: boolean;
}

async function matchSome(trx: Transaction, said: readonly ObservationSaid[]): Promise<ObservationMatch[]> {
  const places = said.map((one, place) => ({ one, place }));
  const [ofTerritory, ofSolutions] = [
    places.filter(({ one }) => one.solution == null),
    places.filter(({ one }) => one.solution != null),
  ];
  const rows = [
    ...(await findThere(trx, ofTerritory, sql`o.solution is null`)),
    ...(await findThere(trx, ofSolutions, sql`o.solution = said.solution`)),
  ];
  const found = new Map(rows.map((row) => [row.place, row]));
  return said.map((one, place): ObservationMatch => {
    const there = found.get(place);
    if (there === undefined) return { said: one, change: "created", id: null, before: null, isAgain: false };
    const { id, value, version, json, same, again } = there;
    const change = same ? "unchanged" : "corrected";
    return { said: one, change, id, before: { value, version, json }, isAgain: again };
  });
}

interface Placed {
  readonly one: ObservationSaid;
  readonly place: number;
}

/** The figures there, each looked up in the index: those of the territory and those of solutions are asked apart. */
async function findThere(trx: Transaction, placed: readonly Placed[], isPlace: RawBuilder<unknown>): Promise<Found[]> {
  if (placed.length === 0) return [];
  const { rows } = await sql<Found>`
    with said as (${listed(placed.map(({ one }) => one))})
    select said.place, o.id, o.value, o.version, to_jsonb(o) - 'territory_id' - 'ecosystem_id' as json,
      (o.value, o.unit, o.status, o.definition_version, o.source, o.comment)
        is not distinct from (said.value, said.unit, said.status, said.definition_version, said.source, said.comment)
        as same,
      pg_current_xact_id()::xid in (o.xmin, o.xmax) as again
    from said join observation o on o.measure = said.measure and ${isPlace}
      and o.period = said.period and o.breakdown = said.breakdown and o.major = said.major
    for update of o`.execute(trx);
  return rows.map((row) => ({ ...row, place: placed[row.place]?.place ?? 0 }));
}

/** Figures as a table of the query, each column one list: the number of parameters does not grow with them. */
function listed(said: readonly ObservationSaid[]) {
  return sql`select * from ${columnsOf(said)} as s (${columnNames})`;
}

const columnNames = sql.raw(
  "place, measure, solution, period, breakdown, value, unit, status, definition_version, major, source, comment",
);

function columnsOf(said: readonly ObservationSaid[]) {
  const list = <Value>(read: (one: ObservationSaid) => Value) => said.map(read);
  return sql`unnest(
    ${said.map((_, place) => place)}::int[],
    ${list(({ measure }) => measure)}::text[],
    ${list(({ solution }) => solution ?? null)}::uuid[],
    ${list(({ period }) => period)}::text[],
    ${list(({ breakdown }) => joinCodes(breakdown))}::text[],
    ${list(({ value }) => value)}::float8[],
    ${list(({ unit }) => unit)}::text[],
    ${list(({ status }) => status)}::text[],
    ${list(({ definitionVersion }) => definitionVersion)}::text[],
    ${list(({ definitionVersion }) => majorOf(definitionVersion))}::int[],
    ${list(({ source }) => source ?? null)}::text[],
    ${list(({ comment }) => comment ?? null)}::text[]
  )`;
}

/**
 * Writes what the matches change; what is the same is left alone. Each figure corrected has its line in the journal; those
 * created have theirs too, or one line together when they came as a list.
 */
export async function writeObservations(
  trx: Transaction,
  context: WriteContext,
  { matches, asList }: { readonly matches: readonly ObservationMatch[]; readonly asList: boolean },
): Promise<void> {
  const at = context.now();
  const created = matches
    .filter(({ change }) => change === "created")
    .map((match) => ({ ...match, id: context.newId() }));
  const corrected = matches.filter(({ change }) => change === "corrected");
  for (let start = 0; start < created.length; start += perStatement) {
    await insertSome(trx, context, { at, some: created.slice(start, start + perStatement) });
  }
  for (let start = 0; start < corrected.length; start += perStatement) {
    await updateSome(trx, context, { at, some: corrected.slice(start, start + perStatement) });
  }
  const entryOf = entryAt(context, at);
  if (asList) await journalList(trx, context, created.length);
  const told = asList ? [] : created;
  await writeJournal(trx, [
    ...told.map(({ id, said }) => entryOf({ recordId: id, action: "create", before: null, after: said })),
    ...corrected.map(({ id, said, before }) =>
      entryOf({ recordId: id ?? "", action: "update", before: before?.json ?? null, after: said }),
    ),
  ]);
}

/** Takes figures away, each with its line in the journal. */
export async function removeObservations(
  trx: Transaction,
  context: WriteContext,
  matches: readonly ObservationMatch[],
): Promise<void> {
  const gone = matches.flatMap(({ id, before }) => (id === null || before === null ? [] : [{ id, before }]));
  if (gone.length === 0) return;
  await sql`delete from observation where id = any(${gone.map(({ id }) => id)}::uuid[])`.execute(trx);
  const entryOf = entryAt(context, context.now());
  await writeJournal(
    trx,
    gone.map(({ id, before }) => entryOf({ recordId: id, action: "remove", before: before.json, after: null })),
  );
}

/** Tells in one line of the journal that a list was written. */
export async function journalList(trx: Transaction, context: WriteContext, created: number): Promise<void> {
  if (created === 0) return;
  const entryOf = entryAt(context, context.now());
  await writeJournal(trx, [entryOf({ recordId: context.newId(), action: "import", before: null, after: { created } })]);
}

function entryAt(context: WriteContext, at: Date) {
  const { territory = "", ecosystem = null, user = null } = context.scope;
  return (told: Pick<JournalEntry, "recordId" | "action" | "before" | "after">): JournalEntry => ({
    id: context.newId(),
    territory,
    ecosystem: ecosystem === "" ? null : ecosystem,
    at,
    by: user,
    entity: "observation",
    ...told,
  });
}

interface Some {
  readonly at: Date;
  readonly some: readonly ObservationMatch[];
}

async function insertSome(trx: Transaction, context: WriteContext, { at, some }: Some): Promise<void> {
  await insertion(context, { at, named: some.map(({ id, said }) => ({ id: id ?? "", said })) }).execute(trx);
}

/** A figure, and the identifier it would have. */
export interface NamedFigure {
  readonly id: string;
  readonly said: ObservationSaid;
}

/** Writes, in one pass, the figures nobody said before; returns their identifiers. Others are left as they are. */
export async function insertNew(
  trx: Transaction,
  context: WriteContext,
  named: readonly NamedFigure[],
): Promise<Set<string>> {
  const created = new Set<string>();
  const at = context.now();
  for (let start = 0; start < named.length; start += perStatement) {
    const some = named.slice(start, start + perStatement);
    const written = await sql`${insertion(context, { at, named: some })} on conflict do nothing`.execute(trx);
    // Nearly always all are new: only otherwise is it worth asking which.
    const areAllNew = written.numAffectedRows === BigInt(some.length);
    for (const id of areAllNew ? some.map((one) => one.id) : await listThere(trx, some)) created.add(id);
  }
  return created;
}

/** Those of the identifiers that are in the table. */
async function listThere(trx: Transaction, named: readonly NamedFigure[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from observation where id = any(${named.map(({ id }) => id)}::uuid[])`.execute(trx);
  return rows.map(({ id }) => id);
}

function insertion(
  { scope }: WriteContext,
  { at, named }: { readonly at: Date; readonly named: readonly NamedFigure[] },
) {
  const { territory, ecosystem = null, user = null } = scope;
  return sql`
    insert into observation (territory_id, ecosystem_id, solution, id, measure, period, breakdown, value, unit, status,
      definition_version, major, source, comment, created_at, created_by, updated_at, updated_by)
    select ${territory}::uuid, case when said.solution is null then null else ${ecosystem}::uuid end, said.solution,
      said.id, said.measure, said.period, said.breakdown, said.value, said.unit, said.status, said.definition_version,
      said.major, said.source, said.comment, ${at}::timestamptz, ${user}::text, ${at}::timestamptz, ${user}::text
    from rows from (unnest(${named.map(({ id }) => id)}::uuid[]), ${columnsOf(named.map(({ said }) => said))})
      as said (id, ${columnNames})`;
}

async function updateSome(trx: Transaction, { scope }: WriteContext, { at, some }: Some): Promise<void> {
  await sql`
    with said as (${listed(some.map(({ said }) => said))}),
      named as (select * from unnest(${some.map(({ id }) => id)}::uuid[]) with ordinality as n (id, number))
    update observation o
    set value = said.value, unit = said.unit, status = said.status, definition_version = said.definition_version,
      source = said.source, comment = said.comment, version = o.version + 1, updated_at = ${at}::timestamptz,
      updated_by = ${scope.user ?? null}::text
    from said join named on named.number = said.place + 1
    where o.id = named.id`.execute(trx);
}
