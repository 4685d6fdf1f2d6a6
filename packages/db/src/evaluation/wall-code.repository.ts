import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** Where a code read on a wall leads. */
export interface WallPlace {
  readonly territory: string;
  readonly ecosystem: string;
  readonly campaign: string;
  readonly expiresAt: Date;
}

/** Gives a campaign a code for the wall; the one before it opens nothing any more. */
export async function setWallCode(
  trx: Transaction,
  context: WriteContext,
  { campaign, codeHash, expiresAt }: { readonly campaign: string; readonly codeHash: string; readonly expiresAt: Date },
): Promise<void> {
  const { territory = "", ecosystem = "" } = context.scope;
  const said = { code_hash: codeHash, expires_at: expiresAt };
  await trx
    .insertInto("wall_code")
    .values({ territory_id: territory, ecosystem_id: ecosystem, campaign_id: campaign, ...said })
    .onConflict((conflict) => conflict.columns(["territory_id", "ecosystem_id", "campaign_id"]).doUpdateSet(said))
    .execute();
}

/** Where a code leads, for whoever read it: from outside any place, nothing else is seen. */
export async function findWallPlace(trx: Transaction, codeHash: string): Promise<WallPlace | undefined> {
  await sql`select set_config('bassin.code', ${codeHash}, true)`.execute(trx);
  return await trx
    .selectFrom("wall_code")
    .select(["territory_id as territory", "ecosystem_id as ecosystem", "campaign_id as campaign"])
    .select("expires_at as expiresAt")
    .where("code_hash", "=", codeHash)
    .executeTakeFirst();
}
