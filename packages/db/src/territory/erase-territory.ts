import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { DatabaseScope } from "../database/scope.ts";
import { type EntityStorage, storages, writingOrder } from "../records/storage.ts";
import { keyOf, matches } from "../records/write-rows.ts";
import { enterEcosystem } from "./territory.repository.ts";

/**
 * Erases the territory of the scope, with everything in it, journal included. There is no way back. `ecosystems` are all
 * those it holds. Records go before those they point to, as they came after them.
 */
export async function eraseTerritory(
  trx: Transaction,
  scope: DatabaseScope,
  ecosystems: readonly string[],
): Promise<void> {
  const { territory = "" } = scope;
  for (const ecosystem of ecosystems) {
    await enterEcosystem(trx, ecosystem);
    await sql`delete from observation where ecosystem_id = ${ecosystem}`.execute(trx);
    await eraseRecords(trx, { ...scope, ecosystem }, "ecosystem");
  }
  for (const table of ["speaks_for", "invitation"]) {
    await sql`delete from ${sql.table(table)} where territory_id = ${territory}`.execute(trx);
  }
  await eraseRecords(trx, scope, "territory");
  await sql`delete from territory where territory_id = ${territory}`.execute(trx);
}

async function eraseRecords(trx: Transaction, scope: DatabaseScope, level: EntityStorage["scope"]): Promise<void> {
  const wanted = writingOrder.toReversed().filter((name) => storages[name].scope === level);
  const links = wanted.flatMap((name) =>
    storages[name].fields.flatMap((field) => (field.kind === "column" ? [] : [{ name, table: field.table }])),
  );
  for (const { name, table } of [...links, ...wanted.map((name) => ({ name, table: storages[name].table }))]) {
    await sql`delete from ${sql.table(table)} where ${matches({ ...keyOf(storages[name], scope) })}`.execute(trx);
  }
}
