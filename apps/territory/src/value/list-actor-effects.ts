import type { ActorEquilibrium, EcosystemFacts, EquilibriumReading, LocalText } from "@bassin/core";
import type { ActorEffects, GivenContribution, ReceivedEffect } from "@bassin/ui";

interface EffectsSetting {
  facts: Pick<EcosystemFacts, "usefulEffects" | "externalities">;
  said: (words: LocalText) => string;
  /** The page of an actor. */
  hrefOf: (actor: string) => string;
}

/** What reaches an actor, in its own words; what was taken away since it was read is left out. */
function listReceived({ benefits, burdens }: ActorEquilibrium, { facts }: EffectsSetting): ReceivedEffect[] {
  return [...benefits, ...burdens].flatMap(({ entity, id, sign }): ReceivedEffect[] => {
    const effect = facts.usefulEffects.find((one) => one.id === id);
    if (entity === "usefulEffect") return effect ? [{ id, statement: effect.statement, kind: effect.kind }] : [];
    const externality = facts.externalities.find((one) => one.id === id);
    return externality ? [{ id, statement: externality.statement, kind: sign }] : [];
  });
}

const listGiven = ({ money, inKind }: ActorEquilibrium): GivenContribution[] =>
  [...money, ...inKind].map(({ contribution: { id, statement, kind, amount }, status }) => ({
    ...{ id, statement, kind, status },
    ...(amount == null ? {} : { amount }),
  }));

/** The reading of the rules as the two facing columns take it: actors of whom an effect or a contribution is said. */
export function listActorEffects(
  { actors, flags }: Pick<EquilibriumReading, "actors" | "flags">,
  setting: EffectsSetting,
): ActorEffects[] {
  return actors
    .map((one) => ({
      id: one.actor,
      name: one.name,
      href: setting.hrefOf(one.actor),
      receives: listReceived(one, setting),
      gives: listGiven(one),
      flags: flags.filter(({ actor }) => actor === one.actor).map(({ sentence }) => setting.said(sentence)),
    }))
    .filter(({ receives, gives, flags: own }) => receives.length + gives.length + own.length > 0);
}
