import type { EntityName } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import { listJournal } from "./journal.repository.ts";
import type { WriteOutcome } from "./outcome.ts";
import { journaled, type WriteContext } from "./record.repository.ts";
import { findMissingReference } from "./references.ts";
import { storages } from "./storage.ts";
import type { Stored } from "./stored.ts";
import { columnsSaid, insertRow, keyOf, writeLists } from "./write-rows.ts";

/**
 * Brings back a record as it was when it was removed: the same identifier, the version after the one it had, those who
 * had declared and confirmed it. What the scope's journal did not see removed is not found; what it pointed to and is
 * gone since is an unknown reference. The caller knows that it is not there.
 */
export async function restoreRecord<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  write: { readonly context: WriteContext; readonly id: string },
): Promise<WriteOutcome<Stored<Name>>> {
  const { context, id } = write;
  const removed = await findRemoved(trx, name, write);
  if (removed === undefined) return { ok: false, code: "not-found" };
  const storage = storages[name];
  const key = keyOf(storage, context.scope);
  const missing = await findMissingReference(trx, { storage, key }, removed);
  if (missing !== undefined) return { ok: false, code: "unknown-reference", ...missing };
  const by = context.scope.user ?? null;
  const trace = {
    version: Number(removed.version) + 1,
    created_at: removed.createdAt,
    // A circle went with its space: whoever brings the space back opens it anew.
    created_by: name === "reflexiveSpace" ? by : (removed.createdBy ?? null),
    updated_at: context.now(),
    updated_by: by,
  };
  await insertRow(trx, storage.table, { ...key, id, ...columnsSaid(storage, removed), ...trace });
  await writeLists(trx, { storage, key, id }, removed);
  return { ok: true, record: await journaled(trx, name, { context, id, action: "create" }) };
}

/** The record as the journal of the scope last saw it, when what it saw last is its removal. */
async function findRemoved(
  trx: Transaction,
  name: EntityName,
  { context: { scope }, id }: { readonly context: WriteContext; readonly id: string },
): Promise<Record<string, unknown> | undefined> {
  const [last] = await listJournal(trx, { recordId: id, limit: 1 });
  if (last === undefined || last.action !== "remove" || last.entity !== name || last.before === null) return undefined;
  const home = storages[name].scope === "ecosystem" ? (scope.ecosystem ?? null) : null;
  return last.territory === scope.territory && last.ecosystem === home ? { ...last.before } : undefined;
}
