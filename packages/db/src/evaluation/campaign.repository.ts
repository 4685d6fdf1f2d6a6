import type { Transaction } from "../database/database.ts";
import { journalPeople } from "../people/journal-people.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** When contents open: to all at the end, or to each who has ended their own answers. */
export const campaignShown = ["when-closed", "once-answered"] as const;
export type CampaignShown = (typeof campaignShown)[number];

/** A framework, or a part of it, put to invited people until a day. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly criteria: readonly string[];
  readonly aboutActor: string | null;
  readonly aboutSolution: string | null;
  readonly shown: CampaignShown;
  /** Last day one may answer. */
  readonly until: string;
  readonly openedAt: Date;
  readonly openedBy: string;
  readonly closedAt: Date | null;
}

const columns = [
  "id",
  "name",
  "framework",
  "framework_version as frameworkVersion",
  "criteria",
  "about_actor as aboutActor",
  "about_solution as aboutSolution",
  "shown",
  "until",
  "created_at as openedAt",
  "created_by as openedBy",
  "closed_at as closedAt",
] as const;

type Row = Omit<Campaign, "shown"> & { readonly shown: string };

const readRow = (row: Row): Campaign => ({
  ...row,
  shown: row.shown === "once-answered" ? "once-answered" : "when-closed",
});

/** The campaigns of the ecosystem of the scope, newest first. */
export async function listCampaigns(trx: Transaction): Promise<Campaign[]> {
  const rows = await trx.selectFrom("campaign").select(columns).orderBy("id", "desc").execute();
  return rows.map(readRow);
}

/** Finds a campaign of the scope. */
export async function findCampaign(trx: Transaction, id: string): Promise<Campaign | undefined> {
  const row = await trx.selectFrom("campaign").select(columns).where("id", "=", id).executeTakeFirst();
  return row && readRow(row);
}

/** What is said to open a campaign. */
export type NewCampaign = Omit<Campaign, "id" | "openedAt" | "openedBy" | "closedAt">;

/** Opens a campaign; returns its identifier. */
export async function insertCampaign(trx: Transaction, context: WriteContext, campaign: NewCampaign): Promise<string> {
  const id = context.newId();
  const { territory = "", ecosystem = "", user = "" } = context.scope;
  const { name, framework, frameworkVersion, criteria, aboutActor, aboutSolution, shown, until } = campaign;
  await trx
    .insertInto("campaign")
    .values({
      territory_id: territory,
      ecosystem_id: ecosystem,
      id,
      name,
      framework,
      framework_version: frameworkVersion,
      criteria: [...criteria],
      about_actor: aboutActor,
      about_solution: aboutSolution,
      shown,
      until,
      created_at: context.now(),
      created_by: user,
    })
    .execute();
  const after = { name, framework, frameworkVersion, criteria, shown, until };
  await journalPeople(trx, context, { entity: "campaign", recordId: id, action: "create", after });
  return id;
}

/** Closes a campaign, for good: what was answered opens to all. Says whether it was open. */
export async function closeCampaign(trx: Transaction, context: WriteContext, campaign: Campaign): Promise<boolean> {
  const { user = null } = context.scope;
  const result = await trx
    .updateTable("campaign")
    .set({ closed_at: context.now(), closed_by: user })
    .where("id", "=", campaign.id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  const after = { name: campaign.name };
  await journalPeople(trx, context, { entity: "campaign", recordId: campaign.id, action: "update", after });
  return true;
}
