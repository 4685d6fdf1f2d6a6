import type { Transaction } from "../database/database.ts";
import { type JournalAction, writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** A change of who may do what in a territory. */
export interface PeopleChange {
  readonly entity: "personRole" | "speaksFor" | "invitation";
  readonly recordId: string;
  readonly action: JournalAction;
  readonly before?: object | undefined;
  readonly after?: object | undefined;
}

/** Tells the journal of a territory who was let in, out, or may speak for whom. Accounts are told, never addresses. */
export function journalPeople(trx: Transaction, context: WriteContext, change: PeopleChange): Promise<void> {
  const { before = null, after = null, ...rest } = change;
  const entry = { id: context.newId(), territory: context.scope.territory ?? "", ecosystem: null, at: context.now() };
  return writeJournal(trx, [{ ...entry, by: context.scope.user ?? null, ...rest, before, after }]);
}
