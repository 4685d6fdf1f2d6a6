import type { EntityName } from "../entities.ts";
import { entities } from "../entities.ts";
import { type Attestation, isConfirmed } from "./attestation.ts";
import { type Day, lastDay, type PartialDate, partialDate } from "./partial-date.ts";
import type { Sides } from "./sides-of.rules.ts";

/** Someone who says or confirms a fact: their account, and the actors they speak for. */
export interface Speaker {
  readonly account: string;
  readonly speaksFor: readonly string[];
}

/** What is written with a fact that has just been said: nobody has confirmed it yet. */
export interface Declaration {
  /** The actor it is said for; `null` when the speaker stands on no side. */
  readonly declaredBy: string | null;
  readonly declaredThrough: string;
  readonly confirmedBy: null;
  readonly confirmedThrough: null;
  readonly confirmedOn: null;
}

/** Signs a fact as declared by the first side its speaker stands on (domain §3). */
export function declare(by: Speaker, sides: Sides): Declaration {
  const declaredBy = sides.flat().find((actor) => by.speaksFor.includes(actor)) ?? null;
  return { declaredBy, declaredThrough: by.account, ...clearedConfirmation };
}

/** What is written when a fact is no longer confirmed. */
export const clearedConfirmation = { confirmedBy: null, confirmedThrough: null, confirmedOn: null } as const;

/**
 * `own-declaration`: the same account said it. `not-the-other-side`: the person speaks for none of the other sides.
 * `already-confirmed`: there is nothing left to confirm.
 */
export type ConfirmRefusal = "own-declaration" | "not-the-other-side" | "already-confirmed";

/** Whether a person may confirm, and for which actor. */
export type ConfirmOutcome =
  | { readonly ok: true; readonly actor: string }
  | { readonly ok: false; readonly refusal: ConfirmRefusal };

/**
 * Whether a person may confirm a fact: through another account than the one that declared it, and for an actor on a
 * side where its declarer does not stand (domain §3).
 */
export function canConfirm(fact: Attestation, sides: Sides, person: Speaker): ConfirmOutcome {
  if (isConfirmed(fact)) return { ok: false, refusal: "already-confirmed" };
  if (fact.declaredThrough === person.account) return { ok: false, refusal: "own-declaration" };
  const { declaredBy } = fact;
  const own = new Set(sides.filter((side) => declaredBy != null && side.includes(declaredBy)).flat());
  const actor = sides.flat().find((one) => !own.has(one) && person.speaksFor.includes(one));
  return actor === undefined ? { ok: false, refusal: "not-the-other-side" } : { ok: true, actor };
}

/**
 * What is written when someone stands behind a fact for an actor, through an account, on a day. A fact typed by someone
 * of no side has no voice yet: the first to stand behind it declares it, another side has to confirm.
 */
export function confirmFact(
  fact: Attestation,
  by: { readonly actor: string; readonly account: string; readonly on: Day },
): Attestation {
  const { actor, account, on } = by;
  if (fact.declaredBy == null) return { declaredBy: actor, declaredThrough: account, ...clearedConfirmation };
  return { confirmedBy: actor, confirmedThrough: account, confirmedOn: on };
}

/** Fields beside the substance of a fact: changing them asks nobody to confirm again. */
const besides: readonly string[] = ["source", "note"];

/**
 * The fields of a change that make another fact of the one the other side confirmed, in the entity's order. None when
 * the entity is not confirmed by another side, when nothing really changes, or when a fact is only ended sooner: what
 * was confirmed stays true until then.
 */
export function whatChangedUnconfirms(
  entity: EntityName,
  before: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): string[] {
  const { attested, fields } = entities[entity];
  if (!attested) return [];
  return Object.keys(fields).filter((field) => {
    if (!(field in patch) || besides.includes(field) || isSame(before[field], patch[field])) return false;
    return field !== "until" || !isSooner(patch[field], before[field]);
  });
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

function isSooner(end: unknown, before: unknown): boolean {
  const ends = readDate(end);
  const ended = readDate(before);
  return ends !== null && (ended === null || lastDay(ends) <= lastDay(ended));
}

function readDate(value: unknown): PartialDate | null {
  return partialDate.safeParse(value).data ?? null;
}
