import type { EntityName } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { DatabaseScope } from "../database/scope.ts";
import { storages, writingOrder } from "../records/storage.ts";
import { keyOf, matches } from "../records/write-rows.ts";

/** How many of each kind of thing a place holds: records by entity, and figures. Those it has none of are left out. */
export type Contents = Partial<Record<EntityName | "figure", number>>;

/** Counts what the ecosystem of the scope holds; of the territory, what belongs to no ecosystem, when it names none. */
export async function countContents(trx: Transaction, scope: DatabaseScope): Promise<Contents> {
  const level = scope.ecosystem === undefined ? "territory" : "ecosystem";
  const names = writingOrder.filter((name) => storages[name].scope === level);
  const figures = scope.ecosystem === undefined ? sql`ecosystem_id is null` : sql`ecosystem_id = ${scope.ecosystem}`;
  const counts = [
    ...names.map(
      (name) => sql`select ${name}::text as kind, count(*)::integer as count
      from ${sql.table(storages[name].table)} where ${matches({ ...keyOf(storages[name], scope) })}`,
    ),
    sql`select 'figure', count(*)::integer from observation where ${figures}`,
  ];
  const rows = await sql<{ kind: string; count: number }>`${sql.join(counts, sql` union all `)}`.execute(trx);
  return Object.fromEntries(rows.rows.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));
}
