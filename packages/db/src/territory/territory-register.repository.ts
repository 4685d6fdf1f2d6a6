import type { Illustration } from "@bassin/core";
import { type Kysely, sql } from "kysely";

/** A territory as whoever runs the instance knows it: that it is there, and its name. */
export interface RegisteredTerritory {
  readonly id: string;
  readonly name: string;
  readonly illustration: Illustration | null;
  /** Since when it is closed. */
  readonly closedAt: Date | null;
}

/** Every territory of the instance, by name; nothing of what is written in them. For the command line only. */
export async function listAllTerritories(owner: Kysely<unknown>): Promise<RegisteredTerritory[]> {
  const rows = await sql<RegisteredTerritory>`
    select territory_id as id, name, illustration, closed_at as "closedAt" from territory order by name, territory_id`.execute(
    owner,
  );
  return rows.rows;
}

/** The identifiers of every ecosystem of a territory that is open. For the command line only. */
export async function listAllEcosystemIds(owner: Kysely<unknown>, territory: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select ecosystem_id as id from ecosystem 
    where territory_id = ${territory} and closed_at is null order by ecosystem_id`.execute(owner);
  return rows.rows.map((row) => row.id);
}
