import {
  type Attestation,
  type AttestedFact,
  type ConfirmOutcome,
  canConfirmByLink,
  confirmFact,
  isConfirmed,
  listAttested,
  listAttestedDetails,
  sidesOf,
  tellAttestedFact,
  type VoiceByLink,
} from "@bassin/core";
import {
  answerConfirmationLink,
  type ConfirmationLink,
  findConfirmationLink,
  insertFactRemark,
  listRoles,
  listSpokespeople,
  readEcosystem,
  type StoredFacts,
  type Transaction,
  updateRecord,
  type WriteContext,
} from "@bassin/db";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { fingerprint } from "../people/link-secret.ts";
import { isStillOpen } from "./attestation-awaiting.ts";
import { voiceOfDevice, voiceOfMailbox } from "./attestation-mailbox.ts";
import { versionOf } from "./attestation-version.ts";
import { dayOf } from "./day-of.ts";

/** The three parts of a link: where it leads, and the secret that opens it. */
export interface LinkAddress {
  readonly territory: string;
  readonly ecosystem: string;
  readonly secret: string;
  /** What the browser it is read in calls itself; the same for all that is read there. */
  readonly device?: string | undefined;
}

/** A link that is open, with the one fact it shows. */
interface OpenedLink {
  readonly trx: Transaction;
  readonly write: WriteContext;
  readonly link: ConfirmationLink;
  readonly facts: StoredFacts;
  readonly fact: AttestedFact;
  readonly voice: VoiceByLink;
}

/**
 * Opens a link for whoever holds it: nothing but its own ecosystem can be reached, nothing of it is answered but the
 * one fact, and only while the link is open, its issuer still has a role there, and a word is still awaited.
 */
export function openLink<Result>(
  ctx: ApiContext,
  { territory, ecosystem, secret, device }: LinkAddress,
  work: (opened: OpenedLink) => Promise<Result>,
): Promise<Result> {
  const scope = { territory, ecosystem };
  const write = { scope, now: ctx.now, newId: ctx.newId };
  return ctx.database.inScope(scope, async (trx) => {
    const link = await findConfirmationLink(trx, fingerprint(secret));
    if (link === undefined || !isStillOpen(link, ctx.now())) return refuse({ code: "confirmation-closed" });
    const facts = (await readEcosystem(trx, scope)) ?? refuse({ code: "confirmation-closed" });
    const fact = findAttested(facts, link.entity, link.record) ?? refuse({ code: "confirmation-closed" });
    const voice = await voiceOf(trx, link, { territory, device, reader: ctx.person?.account ?? null });
    const outcome = outcomeOf({ facts, fact, voice }, ctx.now());
    if (!outcome.ok) return refuse({ code: outcome.refusal });
    return work({ trx, write, link, facts, fact, voice });
  });
}

/** Whether a yes by a link would count today. */
export function outcomeOf(
  { facts, fact, voice }: Pick<OpenedLink, "facts" | "fact" | "voice">,
  now: Date,
): ConfirmOutcome {
  return canConfirmByLink(fact.record, sidesOf(facts, fact, dayOf(now)), voice);
}

/** A fact that another side confirms, by its entity and identifier. */
export function findAttested(facts: StoredFacts, entity: string, id: string): AttestedFact | undefined {
  return listAttested(facts).find((one) => one.entity === entity && one.record.id === id);
}

/** Where a link is read: on which device, and by whom when they are signed in there. */
interface Reading {
  readonly territory: string;
  readonly device: string | undefined;
  readonly reader: string | null;
}

/**
 * In whose voice a link speaks, as things stand: whoever made it may have left. Sent, it has the voice of its mailbox;
 * handed over, that of the device it is read on, unless someone is signed in there.
 */
async function voiceOf(
  trx: Transaction,
  link: ConfirmationLink,
  { territory, device, reader }: Reading,
): Promise<VoiceByLink> {
  const roles = await listRoles(trx, territory);
  if (!roles.some(({ user }) => user === link.issuedBy)) return refuse({ code: "confirmation-closed" });
  const account = reader ?? link.issuedBy;
  const spoken = (await listSpokespeople(trx, territory)).filter(({ user }) => user === account);
  const handed = device === undefined || reader !== null ? null : voiceOfDevice(territory, device);
  const own = link.email === null ? handed : voiceOfMailbox(territory, link.email);
  return { account: { account, speaksFor: spoken.map(({ actor }) => actor) }, actor: link.actor, own };
}

/** The one fact of a link, told to whoever holds it, and nothing else of the ecosystem. */
export function tellLink({ link, facts, fact }: OpenedLink) {
  const telling = { facts, listener: link.actor };
  return {
    territory: facts.territory.name,
    ecosystem: facts.ecosystem.name,
    person: link.person,
    actor: facts.actors.find(({ id }) => id === link.actor)?.name ?? "",
    sentence: tellAttestedFact(telling, fact),
    details: listAttestedDetails(telling, fact),
    version: versionOf(fact.record),
  };
}

/** What is answered by a link: by whom, about which version of the fact, and in which words when it is not quite so. */
export interface LinkAnswer {
  readonly version: number;
  readonly name: string;
  /** None: yes, that is it. */
  readonly remark: string | null;
}

/**
 * Keeps an answer given by a link, and says whether both sides stand behind the fact now. A text its reader was not
 * shown is never confirmed.
 */
export async function answerLink(
  opened: OpenedLink,
  { version, name, remark }: LinkAnswer,
): Promise<{ readonly isConfirmed: boolean }> {
  if (versionOf(opened.fact.record) !== version) return refuse({ code: "stale" });
  const attestation = remark === null ? await keepYes(opened, version) : {};
  if (remark !== null) await keepRemark(opened, { version, name, remark });
  const { trx, write, link, fact } = opened;
  await answerConfirmationLink(trx, write, { link, answer: remark === null ? "yes" : "not-quite", name });
  return { isConfirmed: isConfirmed({ ...fact.record, ...attestation }) };
}

async function keepYes({ trx, write, link, fact, voice }: OpenedLink, version: number): Promise<Attestation> {
  const by = { actor: link.actor, account: voice.own ?? voice.account.account, on: dayOf(write.now()) };
  const attestation = confirmFact(fact.record, by);
  const seen = { context: write, id: fact.record.id, version, patch: {}, attestation };
  settle(await updateRecord(trx, fact.entity, { ...seen, action: "confirm" }));
  return attestation;
}

async function keepRemark(
  { trx, write, link, fact }: OpenedLink,
  { version, name, remark }: LinkAnswer & { readonly remark: string },
): Promise<void> {
  const about = { entity: fact.entity, record: fact.record.id, version, actor: link.actor };
  await insertFactRemark(trx, write, { ...about, person: name, text: remark, account: null });
}
