import type { Day } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import { writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { insertRows } from "../records/write-rows.ts";
import type { Campaign } from "./campaign.repository.ts";
import { type CampaignAnswer, listAnswers } from "./campaign-answer.repository.ts";
import { type CampaignGuest, listGuests } from "./campaign-guest.repository.ts";

/**
 * Makes judgements of the answers of a campaign that has just closed, those of people who stopped on the way included.
 * Each keeps its voice and the account it came through; all are of one day, so that two people of one actor both stand.
 * Until now the journal knew nothing of them.
 */
export async function pourAnswers(
  trx: Transaction,
  context: WriteContext,
  { campaign, on }: { readonly campaign: Campaign; readonly on: Day },
): Promise<void> {
  const guests = new Map((await listGuests(trx, campaign.id)).map((guest) => [guest.id, guest]));
  const answers = await listAnswers(trx, campaign.id);
  const judgements = answers.flatMap((answer) => {
    const guest = guests.get(answer.guest);
    return guest === undefined ? [] : [{ answer, guest, id: context.newId() }];
  });
  const { territory = "", ecosystem = "" } = context.scope;
  await insertRows(
    trx,
    "judgement",
    judgements.map(({ id, answer, guest }) => ({
      territory_id: territory,
      ecosystem_id: ecosystem,
      id,
      framework: campaign.framework,
      framework_version: campaign.frameworkVersion,
      criterion: answer.criterion,
      level: answer.level,
      text: answer.text,
      voice: guest.voice,
      actor: guest.actor,
      standpoint: guest.standpoint,
      said_by: guest.name,
      about_actor: campaign.aboutActor,
      about_solution: campaign.aboutSolution,
      on,
      source: campaign.name,
      created_at: context.now(),
      created_by: guest.account,
      updated_at: context.now(),
      updated_by: guest.account,
    })),
  );
  await writeJournal(
    trx,
    judgements.map(({ id, answer, guest }) => ({
      id: context.newId(),
      ...{ territory, ecosystem, at: context.now(), by: guest.account },
      entity: "judgement",
      recordId: id,
      action: "create",
      before: null,
      after: { ...told(campaign, answer, guest), on, id },
    })),
  );
}

function told(campaign: Campaign, { criterion, level, text }: CampaignAnswer, guest: CampaignGuest) {
  const { framework, frameworkVersion, name: source } = campaign;
  const said = { framework, frameworkVersion, criterion, level, text, source };
  return { ...said, voice: guest.voice, actor: guest.actor, saidBy: guest.name };
}
