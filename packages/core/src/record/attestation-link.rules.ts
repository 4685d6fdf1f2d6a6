import { type ConfirmOutcome, canConfirm, type Speaker } from "./attest.rules.ts";
import type { Attestation } from "./attestation.ts";
import type { Sides } from "./sides-of.rules.ts";

/** In whose voice a link lets its reader say yes to one fact, for one actor. */
export interface VoiceByLink {
  /** The account it carries when it has no voice of its own: whoever is signed in where it is read, or made it. */
  readonly account: Speaker;
  /** The actor its reader answers for. */
  readonly actor: string;
  /**
   * What stands for the mailbox the link was sent to and seen by nobody else, or for the device it was handed over to;
   * `null` when it has no voice of its own.
   */
  readonly own: string | null;
}

/**
 * Whether a yes given by a link counts, and for which actor (domain §3). A link sent to a mailbox, or read on a device
 * where nobody is signed in, speaks with a voice of its own, the same for all that is read there. Otherwise it carries
 * no more than an account: it adds nothing to what that account said, nor to what an actor it speaks for said.
 */
export function canConfirmByLink(
  fact: Attestation,
  sides: Sides,
  { account, actor, own }: VoiceByLink,
): ConfirmOutcome {
  const { declaredBy } = fact;
  const isTheirs = declaredBy != null && account.speaksFor.includes(declaredBy);
  if (own === null && isTheirs) return { ok: false, refusal: "own-declaration" };
  return canConfirm(fact, sides, { account: own ?? account.account, speaksFor: [actor] });
}
