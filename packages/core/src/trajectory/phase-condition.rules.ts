import { actorStatusesAt } from "../aim/participation-status.rules.ts";
import type { CriterionId } from "../evaluation/criterion-id.ts";
import type { Phase, Status } from "../evaluation/vocabulary.ts";
import type { EcosystemFacts } from "../facts.ts";
import type { LocalText } from "../record/local-text.ts";
import { type Day, firstDay, monthsBefore } from "../record/partial-date.ts";
import { hasBegun, isLive } from "../record/valid-time.ts";

/** Actors ready, and months an agreement has lasted, from which a phase is proposed (domain §4, §3.2). */
export const phaseParameters = { readyActors: 2, agreementMonths: 12 } as const;

/** What one criterion says: all that a phase needs of a diagnosis. */
export interface CriterionStatus {
  readonly id: CriterionId;
  readonly status: Status;
}

/** One thing a phase rests on, whether it is there on the day, said either way. */
export interface PhaseCondition {
  readonly holds: boolean;
  readonly sentence: LocalText;
}

/** What a phase rests on (§3.2), in the order of the definition. Everything begins in `qualify`, which rests on nothing. */
export function readPhaseConditions(
  phase: Phase,
  facts: EcosystemFacts,
  { asOf, readings }: { readonly asOf: Day; readonly readings: readonly CriterionStatus[] },
): PhaseCondition[] {
  const met = new Set(readings.filter(({ status }) => status === "met").map(({ id }) => id));
  const criteria = phaseCriteria[phase].map(({ id, there, notYet }) => ({
    holds: met.has(id),
    sentence: met.has(id) ? there : notYet,
  }));
  if (phase === "qualify") return [];
  if (phase === "design") return [...criteria, readReadiness(facts, asOf)];
  return [...criteria, readSharedWork(facts, asOf), readLastingAgreements(facts, asOf)];
}

function readReadiness(facts: EcosystemFacts, asOf: Day): PhaseCondition {
  const holds = listReadyActors(facts, asOf).length >= phaseParameters.readyActors;
  return holds
    ? say(true, "Des acteurs sont prêts à s’engager ensemble.", "Actors are ready to commit together.")
    : say(
        false,
        "Deux acteurs au moins sont à rendre prêts : engagés, ou disant ce qu’ils peuvent apporter.",
        "At least two actors are still to be ready: committed, or saying what they can give.",
      );
}

/** Actors committed that day, or who have said what they can give; those who have left are not (§3.2). By identifier. */
export function listReadyActors(facts: EcosystemFacts, asOf: Day): string[] {
  const statuses = actorStatusesAt(facts.participations, asOf);
  const offering = facts.actorPositions
    .filter((position) => position.canGive != null && hasBegun(position.on, asOf))
    .map(({ actor }) => actor);
  const committed = [...statuses].filter(([, status]) => status === "committed").map(([actor]) => actor);
  return [...new Set([...committed, ...offering])].filter((actor) => statuses.get(actor) !== "left").toSorted();
}

function readSharedWork(facts: EcosystemFacts, asOf: Day): PhaseCondition {
  return hasSharedWork(facts, asOf)
    ? say(true, "Une façon commune d’organiser le travail existe.", "A shared way of organising work exists.")
    : say(
        false,
        "Une façon commune d’organiser le travail est à trouver : un lieu de coordination, ou un apprentissage qui change l’organisation.",
        "A shared way of organising work is still to be found: a place of coordination, or something learned that changes the organisation.",
      );
}

/** Whether a body coordinates that day, or something learned has changed the way work is organised (§3.2, §4.2-5). */
export function hasSharedWork(facts: EcosystemFacts, asOf: Day): boolean {
  const learned = [...facts.doctrines, ...facts.rexes];
  return (
    facts.governingBodies.some((body) => body.kind === "coordination" && isLive(body, asOf)) ||
    learned.some(({ changed, changedOn, on }) => changed === "work-organisation" && hasBegun(changedOn ?? on, asOf))
  );
}

function readLastingAgreements(facts: EcosystemFacts, asOf: Day): PhaseCondition {
  return hasLastingAgreement(facts, asOf)
    ? say(
        true,
        "Un accord tient depuis un an au moins entre des acteurs auparavant séparés.",
        "An agreement has lasted for at least a year between actors who used to act apart.",
      )
    : say(
        false,
        "Aucun accord entre deux acteurs au moins n’est encore dit en cours depuis un an.",
        "No agreement between at least two actors is said to have been running for a year yet.",
      );
}

/** Whether an agreement between actors who have not left has run for a year; an unsaid beginning does not tell. */
export function hasLastingAgreement(facts: EcosystemFacts, asOf: Day): boolean {
  const statuses = actorStatusesAt(facts.participations, asOf);
  const begunBy = monthsBefore(asOf, phaseParameters.agreementMonths);
  return facts.agreements.some((agreement) => {
    const present = new Set(agreement.parties.filter((actor) => statuses.get(actor) !== "left"));
    const hasLasted = agreement.since != null && firstDay(agreement.since) <= begunBy;
    return hasLasted && isLive(agreement, asOf) && present.size >= 2;
  });
}

function say(holds: boolean, fr: string, en: string): PhaseCondition {
  return { holds, sentence: { fr, en } };
}

interface CriterionWords {
  readonly id: CriterionId;
  readonly there: LocalText;
  readonly notYet: LocalText;
}

const phaseCriteria: Record<Phase, readonly CriterionWords[]> = {
  qualify: [],
  design: [
    {
      id: "A1",
      there: { fr: "Le périmètre est posé.", en: "The perimeter is set." },
      notYet: { fr: "Le périmètre reste à poser.", en: "The perimeter is still to be set." },
    },
    {
      id: "A2",
      there: {
        fr: "Un enjeu est qualifié dans ses trois dimensions.",
        en: "A stake is qualified in its three dimensions.",
      },
      notYet: {
        fr: "Un enjeu reste à qualifier dans ses trois dimensions : écologique, de bien-être, territoriale.",
        en: "A stake is still to be qualified in its three dimensions: ecological, well-being, territorial.",
      },
    },
  ],
  emerge: [
    {
      id: "B1",
      there: { fr: "Une solution est formalisée.", en: "A solution is put into words." },
      notYet: { fr: "Une solution reste à formaliser.", en: "A solution is still to be put into words." },
    },
    {
      id: "B2",
      there: { fr: "Elle part des usages.", en: "It starts from uses." },
      notYet: {
        fr: "La solution reste à relier aux usages, dits par celles et ceux qui les vivent.",
        en: "The solution is still to be linked to uses, voiced by those who live them.",
      },
    },
    {
      id: "B3",
      there: { fr: "Elle réunit des biens et des services.", en: "It brings goods and services together." },
      notYet: {
        fr: "La solution reste à composer de biens et de services à la fois.",
        en: "The solution is still to be made of both goods and services.",
      },
    },
    {
      id: "B4",
      there: { fr: "Ses composantes tiennent ensemble.", en: "Its components hold together." },
      notYet: {
        fr: "Les composantes restent à intégrer : en quoi chacune est-elle nécessaire ?",
        en: "The components are still to be integrated: what makes each of them necessary?",
      },
    },
    {
      id: "B5",
      there: { fr: "Chaque composante est prise en charge.", en: "Every component is held." },
      notYet: {
        fr: "Des composantes restent à prendre en charge par des acteurs engagés.",
        en: "Components are still to be held by committed actors.",
      },
    },
  ],
};
