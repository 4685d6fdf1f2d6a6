import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";

/** Where processes hear that something changed, and who is where. */
export const channels = { changes: "bassin_changes", presence: "bassin_presence" } as const;

/** A territory as a whole, or one of its ecosystems. */
export interface LivePlace {
  readonly territory: string;
  readonly ecosystem: string | null;
}

/** A place in a message: its two identifiers. */
export const placeKey = ({ territory, ecosystem }: LivePlace): string => `${territory}/${ecosystem ?? ""}`;

/** Lets every process hear, once the transaction is kept, that something changed in these places. */
export async function tellPlaces(trx: Transaction, places: readonly LivePlace[]): Promise<void> {
  const keys = [...new Set(places.map(placeKey))];
  await sql`select pg_notify(${channels.changes}, key) from unnest(${keys}::text[]) as key`.execute(trx);
}
