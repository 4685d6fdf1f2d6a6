import { actorStatusesAt } from "../aim/participation-status.rules.ts";
import type { EcosystemFacts } from "../facts.ts";
import type { Day } from "../record/partial-date.ts";
import { type EffectReceived, listEffectsReceived } from "../value/effects-received.rules.ts";
import { listBreakers } from "./breakers.rules.ts";
import type { Commitment } from "./commitment.ts";
import { listLiveCommitments, listVouched } from "./live-commitments.rules.ts";
import { listLoops } from "./loops.rules.ts";
import { endsOf, listSharers, theCommon } from "./the-common.rules.ts";

/** Actors a cooperation core has at least (C1). */
export const coreSize = 3;

/** All that one end promises another. An end is an actor's identifier, or `common`. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** How many of them the other side confirmed; once past due, with their keeping. */
  readonly confirmed: number;
  readonly commitments: readonly string[];
  /** Whether something is promised the other way too. */
  readonly mutual: boolean;
  /** Whether the link is within the largest strongly connected part. */
  readonly inCore: boolean;
}

/** What an actor gives and receives: promises by identifier, and effects that come back to it. */
export interface ActorFlow {
  readonly actor: string;
  readonly gives: readonly string[];
  readonly receives: readonly string[];
  /** Useful effects and positive externalities: a return, though not a promise. */
  readonly effectsReceived: readonly EffectReceived[];
}

/** Who is linked to whom on a day. Lists are ordered by identifier; nothing is a score or a rank. */
export interface NetworkReading {
  readonly asOf: Day;
  /** The largest strongly connected part of at least two actors. */
  readonly core: readonly string[];
  /** Every strongly connected part of at least two actors, largest first. */
  readonly cores: readonly (readonly string[])[];
  /** The same over confirmed promises only. */
  readonly confirmedCore: readonly string[];
  readonly confirmedCores: readonly (readonly string[])[];
  readonly onlyGive: readonly string[];
  readonly onlyReceive: readonly string[];
  /** Committed participants no promise links to anyone. */
  readonly isolated: readonly string[];
  /** Actors of the confirmed core without whom no strongly connected part of three actors remains. */
  readonly breakers: readonly string[];
  readonly edges: readonly NetworkEdge[];
  readonly flows: readonly ActorFlow[];
}

/**
 * The graph of the promises that count on a day, from who gives to who receives (§4.2-3, domain §4 C1).
 * The common links only actors who give to it and may use it. With a solution: its own promises and those of the whole
 * ecosystem.
 */
export function readNetwork(
  facts: EcosystemFacts,
  asOf: Day,
  options: { readonly solution?: string } = {},
): NetworkReading {
  const commitments = listLiveCommitments(facts, asOf, options.solution).filter(linksTwoEnds);
  const confirmed = listVouched(commitments, facts.fulfilments, asOf);
  const cores = listLoops(commitments);
  const confirmedCores = listLoops(confirmed);
  const flows = listFlows(facts, asOf, { commitments, received: listEffectsReceived(facts, asOf, options.solution) });
  const actorsOf = (kept: (flow: ActorFlow) => boolean) => flows.filter(kept).map((flow) => flow.actor);
  return {
    asOf,
    core: cores[0] ?? [],
    cores,
    confirmedCore: confirmedCores[0] ?? [],
    confirmedCores,
    onlyGive: actorsOf(({ gives, receives }) => gives.length > 0 && receives.length === 0),
    onlyReceive: actorsOf(({ gives, receives }) => receives.length > 0 && gives.length === 0),
    isolated: listIsolated(facts, asOf, flows),
    breakers: listBreakers(confirmed, coreSize),
    edges: listEdges(commitments, new Set(confirmed), new Set(cores[0])),
    flows,
  };
}

function linksTwoEnds(commitment: Commitment): boolean {
  const { from, to } = endsOf(commitment);
  return from !== to;
}

function listIsolated(facts: EcosystemFacts, asOf: Day, flows: readonly ActorFlow[]): string[] {
  const linked = new Set(
    flows.filter(({ gives, receives }) => gives.length + receives.length > 0).map(({ actor }) => actor),
  );
  return [...actorStatusesAt(facts.participations, asOf)]
    .filter(([actor, status]) => status === "committed" && !linked.has(actor))
    .map(([actor]) => actor)
    .toSorted();
}

interface Flowing {
  readonly commitments: readonly Commitment[];
  readonly received: readonly EffectReceived[];
}

function listFlows(facts: EcosystemFacts, asOf: Day, { commitments, received }: Flowing): ActorFlow[] {
  const given = Map.groupBy(commitments, ({ giver }) => giver ?? theCommon);
  const taken = Map.groupBy(commitments, ({ receiver }) => receiver ?? theCommon);
  const effects = Map.groupBy(
    received.filter(({ sign }) => sign === "positive"),
    ({ actor }) => actor,
  );
  const actors = new Set([...given.keys(), ...taken.keys(), ...effects.keys()]);
  for (const [actor, status] of actorStatusesAt(facts.participations, asOf)) {
    if (status === "committed") actors.add(actor);
  }
  actors.delete(theCommon);
  return [...actors].toSorted().map((actor) => ({
    actor,
    gives: listIds(given.get(actor)),
    receives: listIds(taken.get(actor)),
    effectsReceived: effects.get(actor) ?? [],
  }));
}

function listEdges(
  commitments: readonly Commitment[],
  confirmed: ReadonlySet<Commitment>,
  core: ReadonlySet<string>,
): NetworkEdge[] {
  const sharers = listSharers(commitments);
  const isWithin = (end: string, other: string) => (end === theCommon ? sharers.has(other) : core.has(end));
  const links = Map.groupBy(commitments, (commitment) => linkKey(endsOf(commitment)));
  const edges = [...links.values()].flatMap((promises): NetworkEdge[] => {
    const [first] = promises;
    if (first === undefined) return [];
    const { from, to } = endsOf(first);
    return [
      {
        from,
        to,
        count: promises.length,
        confirmed: promises.filter((promise) => confirmed.has(promise)).length,
        commitments: listIds(promises),
        mutual: links.has(linkKey({ from: to, to: from })),
        inCore: isWithin(from, to) && isWithin(to, from),
      },
    ];
  });
  return edges.toSorted((left, right) => (linkKey(left) < linkKey(right) ? -1 : 1));
}

function linkKey({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}

function listIds(commitments: readonly Commitment[] = []): string[] {
  return commitments.map(({ id }) => id).toSorted();
}
