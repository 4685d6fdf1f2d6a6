import { betterStanding, type Standing, type Stood } from "../evaluation/standing.ts";
import type { Agreement } from "../production/agreement.ts";
import type { Commitment } from "../production/commitment.ts";
import type { LocalText } from "../record/local-text.ts";

/** `unsaid`: what is written does not tell. */
export type AgreementNature = "cooperative" | "order-and-payment" | "unsaid";

/** An agreement, what kind of relation it makes, how far that stands, and by what it is recognised. */
export interface AgreementAt {
  readonly agreement: Agreement;
  readonly nature: AgreementNature;
  readonly standing: Standing;
  readonly reason: LocalText;
}

const reasons = {
  steered: { fr: "piloté à plusieurs", en: "steered together" },
  effects: { fr: "repose sur les usages ou les effets", en: "rests on use or effects" },
  bothGive: { fr: "chaque côté apporte quelque chose", en: "each side gives" },
  order: { fr: "commander et payer", en: "ordering and paying" },
  unsaid: { fr: "on ne sait pas encore sur quoi il repose", en: "what it rests on is not told yet" },
} as const;

/**
 * What kind of relation an agreement makes (§4.1). Paying for an order is not giving: both sides give when two of the
 * parties promise something other than money, or anything when the agreement is about means.
 */
export function classifyAgreement(
  agreement: Agreement,
  standing: Standing,
  commitments: readonly Stood<Commitment>[],
): AgreementAt {
  if (agreement.steeredTogether === true)
    return { agreement, nature: "cooperative", standing, reason: reasons.steered };
  if (agreement.basis === "use-or-effects") {
    return { agreement, nature: "cooperative", standing, reason: reasons.effects };
  }
  const givers = listGivers(agreement, commitments);
  if (givers.size >= 2) {
    const worst = [...givers.values()].toSorted((left, right) => (betterStanding(left, right) === left ? -1 : 1))[1];
    return { agreement, nature: "cooperative", standing: worseOf(standing, worst), reason: reasons.bothGive };
  }
  const isOrder = agreement.basis === "order-and-payment" || (agreement.basis == null && isPaidFor(commitments));
  return isOrder
    ? { agreement, nature: "order-and-payment", standing, reason: reasons.order }
    : { agreement, nature: "unsaid", standing, reason: reasons.unsaid };
}

/** The parties that give, with the best of what each promises. */
function listGivers(agreement: Agreement, commitments: readonly Stood<Commitment>[]): ReadonlyMap<string, Standing> {
  const givers = new Map<string, Standing>();
  for (const { fact, standing } of commitments) {
    const counts = agreement.basis === "means" || fact.kind !== "money";
    if (fact.giver != null && counts && agreement.parties.includes(fact.giver)) {
      givers.set(fact.giver, betterStanding(givers.get(fact.giver), standing));
    }
  }
  return givers;
}

function isPaidFor(commitments: readonly Stood<Commitment>[]): boolean {
  const kinds = new Set(commitments.map(({ fact }) => (fact.kind === "money" ? "money" : "other")));
  return kinds.size === 2;
}

function worseOf(left: Standing, right: Standing | undefined): Standing {
  return right === undefined || betterStanding(left, right) === right ? left : right;
}
