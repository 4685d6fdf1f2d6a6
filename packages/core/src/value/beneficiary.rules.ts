import { type FactsAt, nameOf } from "../evaluation/facts-at.ts";
import type { ContributionAt, SolutionAt } from "../evaluation/solution-at.ts";
import type { Party } from "../record/party.ts";

/** `settled`: contributes for named effects, or exempted together; `open`: spoken of; `free`: receives without having been asked. */
export type BeneficiaryState = "settled" | "open" | "free";

/** Someone a solution benefits and who can be asked to contribute: an actor, or a party still to approach. */
export interface Beneficiary {
  readonly actor: string | null;
  readonly name: string;
  /** What it receives, in words. */
  readonly receives: readonly string[];
  readonly state: BeneficiaryState;
  /** Every effect it received has ended. */
  readonly lapsed: boolean;
}

/** Whether a contribution is agreed or received. */
export function isAgreed({ status }: ContributionAt): boolean {
  return status === "agreed" || status === "received";
}

/** Whether a contribution names an effect or an externality of the solution in return for which it is given. */
export function isInReturn({ contribution }: ContributionAt, { reached }: SolutionAt): boolean {
  const named = [...(contribution.inReturnForEffects ?? []), ...(contribution.inReturnForExternalities ?? [])];
  return named.some((id) => reached.has(id));
}

/**
 * Those whom the useful effects and the positive externalities of a solution benefit and who can be asked, with how far
 * their contribution has come (§4.2-4). People in general are not asked one by one.
 */
export function listBeneficiaries(view: FactsAt, solution: SolutionAt): Beneficiary[] {
  const reaching = [
    ...solution.effects.map(({ fact, standing }) => ({ fact, standing, parties: fact.beneficiaries })),
    ...solution.externalities
      .filter(({ fact }) => fact.sign === "positive")
      .map(({ fact, standing }) => ({ fact, standing, parties: fact.bearers })),
  ];
  const live = reaching.filter((one) => one.standing !== "lapsed");
  const lapsed = live.length === 0;
  const received = new Map<string, { readonly party: Party; readonly receives: string[] }>();
  for (const { fact, parties } of lapsed ? reaching : live) {
    for (const party of parties ?? []) {
      if (party.kind === "people") continue;
      if (party.kind === "actor" && view.statuses.get(party.actor) === "left") continue;
      const key = party.kind === "actor" ? `actor ${party.actor}` : `party ${party.name}`;
      const known = received.get(key);
      if (known) known.receives.push(fact.statement);
      else received.set(key, { party, receives: [fact.statement] });
    }
  }
  return [...received.values()].flatMap(({ party, receives }): Beneficiary[] => {
    if (party.kind === "people") return [];
    if (party.kind === "to-approach") return [{ actor: null, name: party.name, receives, state: "free", lapsed }];
    const state = stateOf(view, solution, party.actor);
    return [{ actor: party.actor, name: nameOf(view, party.actor), receives, state, lapsed }];
  });
}

function stateOf(view: FactsAt, solution: SolutionAt, actor: string): BeneficiaryState {
  const own = [...(solution.contributions.get(actor) ?? []), ...(view.sharedContributions.get(actor) ?? [])];
  if (own.length === 0) return "free";
  const settles = (one: ContributionAt) =>
    one.settled && one.standing === "firm" && (one.status === "exempted" || isInReturn(one, solution));
  return own.some(settles) ? "settled" : "open";
}
