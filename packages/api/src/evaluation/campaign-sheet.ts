import type { FrameworkCriterion } from "@bassin/core";
import {
  type Campaign,
  type CampaignGuest,
  keepAnswer,
  listAnswers,
  listGuests,
  listRecords,
  markGuest,
  type NewAnswer,
  removeAnswer,
  type Transaction,
  type WriteContext,
} from "@bassin/db";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { isOpen } from "./campaign-open.ts";
import { findFramework } from "./known-frameworks.ts";

/** A guest before their questions, in a scope that reads as they do. */
export interface Seated {
  readonly trx: Transaction;
  readonly write: WriteContext;
  readonly campaign: Campaign;
  readonly guest: CampaignGuest;
}

/** The questions put to a guest, with what they said so far, and what they may read of others. */
export async function readSheet(ctx: Pick<ApiContext, "plugins">, seated: Seated) {
  const { trx, write, campaign, guest } = seated;
  const answers = await listAnswers(trx, campaign.id);
  const guests = new Map((await listGuests(trx, campaign.id)).map((one) => [one.id, one]));
  const actors = await listRecords(trx, "actor", write.scope);
  const nameActor = (id: string | null | undefined) => actors.find((one) => one.id === id)?.name ?? null;
  const { id, name, shown, until } = campaign;
  return {
    campaign: { id, name, shown, until, isOpen: isOpen(campaign, write.now()) },
    about: await nameSubject(seated, nameActor),
    guest: { name: guest.name, voice: guest.voice, actor: nameActor(guest.actor), standpoint: guest.standpoint },
    hasFinished: guest.finishedAt !== null,
    criteria: await listAsked(ctx, seated),
    answers: answers
      .filter((one) => one.guest === guest.id)
      .map(({ criterion, level, text }) => ({ criterion, level, text })),
    others: answers.flatMap(({ id: answer, guest: by, criterion, level, text }) => {
      const other = by === guest.id ? undefined : guests.get(by);
      if (other === undefined) return [];
      const who = { voice: other.voice, actor: nameActor(other.actor), name: other.name };
      return [{ id: answer, criterion, level, text, ...who }];
    }),
  };
}

/** The criteria asked, in the order of the framework, each with the branch it stands under. */
async function listAsked(ctx: Pick<ApiContext, "plugins">, { trx, write, campaign }: Seated) {
  const wanted = { territory: write.scope.territory ?? "", key: campaign.framework };
  const criteria = (await findFramework(ctx, trx, wanted))?.framework.criteria ?? [];
  const asked = new Set(campaign.criteria);
  const nameOf = (id: FrameworkCriterion["parent"]) => criteria.find((one) => one.id === id)?.name ?? null;
  return criteria
    .filter(({ id }) => asked.has(id))
    .map(({ id, parent, name, questions, questionsFrom = {}, beacons }) => ({
      ...{ id, name, questions, questionsFrom, beacons },
      under: nameOf(parent),
    }));
}

async function nameSubject(
  { trx, write, campaign }: Seated,
  nameActor: (id: string | null) => string | null,
): Promise<string | null> {
  if (campaign.aboutSolution === null) return nameActor(campaign.aboutActor);
  const solutions = await listRecords(trx, "solution", write.scope);
  return solutions.find(({ id }) => id === campaign.aboutSolution)?.name ?? null;
}

/** Whether a guest may still write: while it is open, and until they end where that opens the words of others. */
function requireWriting({ campaign, guest, write }: Seated): void {
  if (!isOpen(campaign, write.now())) refuse({ code: "campaign-closed" });
  if (campaign.shown === "once-answered" && guest.finishedAt !== null) refuse({ code: "answers-given" });
}

/** What is answered to one question; no text takes the answer back. */
export type Said = Pick<NewAnswer, "criterion" | "level"> & { readonly text: string | null };

/** Keeps one answer of a guest, or takes it back. */
export async function keepSaid(seated: Seated, { criterion, level, text }: Said): Promise<void> {
  requireWriting(seated);
  const { trx, write, campaign, guest } = seated;
  if (!campaign.criteria.includes(criterion)) refuse({ code: "not-found" });
  if (text === null) return await removeAnswer(trx, guest.id, criterion);
  await keepAnswer(trx, write, { campaign: campaign.id, guest: guest.id, criterion, level, text });
  await markGuest(trx, guest.id, ["heard_at", write.now()]);
}

/** Ends the answers of a guest who gave at least one. */
export async function finish(seated: Seated): Promise<void> {
  requireWriting(seated);
  const { trx, write, campaign, guest } = seated;
  const own = (await listAnswers(trx, campaign.id)).filter((one) => one.guest === guest.id);
  if (own.length === 0) refuse({ code: "nothing-said" });
  await markGuest(trx, guest.id, ["finished_at", write.now()]);
}
