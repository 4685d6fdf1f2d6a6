import type { Transaction } from "../database/database.ts";
import { type JournalAction, writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";

type OfTerritory = "personRole" | "speaksFor" | "invitation";
const ofEcosystem = ["confirmationLink", "factRemark", "campaign", "campaignGuest"] as const;
type OfEcosystem = (typeof ofEcosystem)[number];

/** A change of who may do what in a territory, or of who was asked and what they answered in an ecosystem. */
export interface PeopleChange {
  readonly entity: OfTerritory | OfEcosystem;
  readonly recordId: string;
  readonly action: JournalAction;
  readonly before?: object | undefined;
  readonly after?: object | undefined;
}

/** Tells the journal of a territory who was let in, out, or may speak for whom. Accounts are told, never addresses. */
export function journalPeople(trx: Transaction, context: WriteContext, change: PeopleChange): Promise<void> {
  const { before = null, after = null, ...rest } = change;
  const { territory = "", ecosystem = null } = context.scope;
  const isOfEcosystem = ofEcosystem.some((one) => one === change.entity);
  const place = { territory, ecosystem: isOfEcosystem ? ecosystem : null };
  const entry = { id: context.newId(), ...place, at: context.now() };
  return writeJournal(trx, [{ ...entry, by: context.scope.user ?? null, ...rest, before, after }]);
}
