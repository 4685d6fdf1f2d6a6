import {
  type AttestedFact,
  clearedConfirmation,
  declare,
  type EntityName,
  entities,
  type Speaker,
  sidesOf,
  whatChangedUnconfirms,
} from "@bassin/core";
import type { AttestationValues, StoredFacts } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import { dayOf } from "./day-of.ts";

type Values = Readonly<Record<string, unknown>>;

/** The person of a request, as someone who declares or confirms. */
export function speakerOf({ scope, access }: InsideContext): Speaker {
  return { account: scope.user, speaksFor: access.speaksFor };
}

/** A fact as the rules of attestation read it; nothing for an entity that one side alone writes. */
export function attestedFact(entity: EntityName, record: Values): AttestedFact | undefined {
  return entities[entity].attested ? ({ entity, record } as AttestedFact) : undefined;
}

/** Signs a new fact in the name of whoever writes it; nothing for an entity that one side alone writes. */
export function signNew(
  inside: InsideContext,
  facts: StoredFacts,
  fact: AttestedFact | undefined,
): AttestationValues | undefined {
  if (fact === undefined) return undefined;
  return declare(speakerOf(inside), sidesOf(facts, fact, dayOf(inside.write.now())));
}

/** What a change does to a fact the other side had confirmed: another fact is signed anew and no longer confirmed. */
export function signChange(
  inside: InsideContext,
  facts: StoredFacts,
  change: { readonly entity: EntityName; readonly before: Values; readonly patch: Values },
): AttestationValues | undefined {
  const { entity, before, patch } = change;
  if (whatChangedUnconfirms(entity, before, patch).length === 0) return undefined;
  return signNew(inside, facts, attestedFact(entity, { ...before, ...patch })) ?? clearedConfirmation;
}
