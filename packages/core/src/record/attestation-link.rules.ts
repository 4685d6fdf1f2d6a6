import { type ConfirmOutcome, canConfirm, type Speaker } from "./attest.rules.ts";
import type { Attestation } from "./attestation.ts";
import type { Sides } from "./sides-of.rules.ts";

/** A link that lets someone without an account say yes to one fact, for one actor. */
export interface VoiceByLink {
  /** Whoever made the link. */
  readonly issuer: Speaker;
  /** The actor its reader answers for. */
  readonly actor: string;
  /** What stands for the mailbox the link was sent to and seen by nobody else; `null` when its issuer copied it. */
  readonly mailbox: string | null;
}

/**
 * Whether a yes given by a link counts, and for which actor (domain §3). A link sent to a mailbox speaks with a voice of
 * its own, the same for all that is sent there. A link that was copied went through its issuer's hands, and carries no
 * more than their account: it adds nothing to what they said themselves, nor to what an actor they speak for said.
 */
export function canConfirmByLink(
  fact: Attestation,
  sides: Sides,
  { issuer, actor, mailbox }: VoiceByLink,
): ConfirmOutcome {
  const { declaredBy } = fact;
  const isTheirs = declaredBy != null && issuer.speaksFor.includes(declaredBy);
  if (mailbox === null && isTheirs) return { ok: false, refusal: "own-declaration" };
  return canConfirm(fact, sides, { account: mailbox ?? issuer.account, speaksFor: [actor] });
}
