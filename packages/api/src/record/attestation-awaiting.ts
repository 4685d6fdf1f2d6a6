import {
  type AwaitingFact,
  canConfirm,
  isAllowedAt,
  type LocalText,
  listAttestedDetails,
  listAwaiting,
  tellAttestedFact,
} from "@bassin/core";
import {
  type ConfirmationLink,
  type FactRemark,
  listAccountNames,
  listConfirmationLinks,
  listFactRemarks,
  type StoredFacts,
} from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import { speakerOf } from "./attestation.ts";
import { versionOf } from "./attestation-version.ts";
import { dayOf } from "./day-of.ts";
import { readFacts } from "./record-actions.ts";

/** What awaits a word in an ecosystem, as far as it concerns whoever asks. */
export async function readAwaiting(inside: InsideContext) {
  const facts = await readFacts(inside);
  const remarks = await listFactRemarks(inside.trx);
  const awaiting = listAwaiting(facts, dayOf(inside.write.now()));
  const person = speakerOf(inside);
  const mine = awaiting.flatMap((one) => {
    const outcome = canConfirm(one.fact.record, one.sides, person);
    return outcome.ok ? [{ ...tell(facts, one, outcome.actor), remarks: remarksOf(remarks, one) }] : [];
  });
  const rest = awaiting.filter((one) => mayAsk(inside, one) && !mine.some(({ id }) => id === one.fact.record.id));
  const others = rest.map((one) => ({
    ...tell(facts, one, null),
    actors: one.actors,
    remarks: remarksOf(remarks, one),
  }));
  return { mine, others, links: await listOpenLinks(inside) };
}

/** Whether a person may ask for a confirmation: those who guide, and the side that said the fact. */
export function mayAsk(inside: InsideContext, { fact }: Pick<AwaitingFact, "fact">): boolean {
  const { territory, ecosystem = "" } = inside.scope;
  if (isAllowedAt(inside.grants, "fact.ask", { kind: "ecosystem", territory, ecosystem })) return true;
  const { declaredBy, declaredThrough } = fact.record;
  if (declaredThrough === inside.scope.user) return true;
  return declaredBy != null && inside.access.speaksFor.includes(declaredBy);
}

function tell(facts: StoredFacts, { fact }: AwaitingFact, listener: string | null) {
  const telling = { facts, listener };
  return {
    entity: fact.entity,
    id: fact.record.id,
    version: versionOf(fact.record),
    listener,
    declaredBy: fact.record.declaredBy ?? null,
    sentence: tellAttestedFact(telling, fact) satisfies LocalText,
    details: listAttestedDetails(telling, fact),
  };
}

/** Those that speak of the fact as it stands. */
function remarksOf(remarks: readonly FactRemark[], { fact }: AwaitingFact) {
  const version = versionOf(fact.record);
  const standing = remarks.filter((one) => one.record === fact.record.id && one.version === version);
  return standing.map(({ id, actor, person, text, at }) => ({ id, actor, person, text, at }));
}

/** The links still open that this person may close: their own, and all of them for those who guide. */
async function listOpenLinks(inside: InsideContext) {
  const links = (await listConfirmationLinks(inside.trx)).filter(
    (link) => isStillOpen(link, inside.write.now()) && mayClose(inside, link),
  );
  const names = await listAccountNames(inside.trx, [...new Set(links.map(({ issuedBy }) => issuedBy))]);
  return links.map(({ id, record, actor, person, email, expiresAt, issuedBy }) => ({
    ...{ id, record, actor, person, expiresAt },
    isSent: email !== null,
    issuer: names.find(({ account }) => account === issuedBy)?.name ?? null,
  }));
}

/** Whether nothing has closed a link yet. */
export function isStillOpen(link: ConfirmationLink, now: Date): boolean {
  return link.answeredAt === null && link.revokedAt === null && link.expiresAt > now;
}

/** Whether a person may close a link: they made it, or they guide. */
export function mayClose({ grants, scope }: InsideContext, { issuedBy }: ConfirmationLink): boolean {
  const { territory, ecosystem = "", user } = scope;
  return issuedBy === user || isAllowedAt(grants, "fact.ask", { kind: "ecosystem", territory, ecosystem });
}
