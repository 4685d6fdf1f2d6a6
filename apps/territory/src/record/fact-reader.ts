import {
  type Attestation,
  type EcosystemFacts,
  hasBegun,
  isConfirmed,
  type Locale,
  lastDay,
  type Party,
  type ValidTime,
} from "@bassin/core";
import { formatPartialDate, introduceDate, isWholeDay, type UiText } from "@bassin/ui";
import type { AppText } from "../locales/use-app-text.ts";
import type { FactDetail } from "./fact-line.ts";

/** What is needed to put facts in words: the facts, the day, the language. */
export interface FactSetting {
  readonly facts: EcosystemFacts;
  /** A whole day: what began later is not there yet. */
  readonly asOf: string;
  readonly locale: Locale;
  readonly text: AppText;
  readonly uiText: UiText;
}

type Maybe = string | null | undefined;
type Many<Item> = readonly Item[] | null | undefined;

/** Reads the facts of an ecosystem to people, in their language, as of a day. */
export function createFactReader(setting: FactSetting) {
  const { facts, asOf, locale, text, uiText } = setting;
  const actors = new Map(facts.actors.map(({ id, name }) => [id, name]));
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words);
  const nameOf = (actor: Maybe): string => (actor == null ? text("facts.theCommon") : (actors.get(actor) ?? actor));
  const date = (moment: string) => formatPartialDate(moment, locale, uiText);
  const introduce = (moment: string) => introduceDate(moment, locale, uiText);
  const nameParty = (party: Party): string => {
    if (party.kind === "actor") return nameOf(party.actor);
    return party.kind === "people" ? party.name : text("facts.toApproach", { name: party.name });
  };
  return {
    ...setting,
    list,
    nameOf,
    date,
    introduce,
    names: (ids: Many<string>) => list((ids ?? []).map(nameOf)),
    parties: (parties: Many<Party>) => list((parties ?? []).map(nameParty)),
    /** From when until when, in words; nothing when neither was said. */
    when({ since, until }: ValidTime): string[] {
      if (since != null && until != null) return [text("facts.span", { from: date(since), to: date(until) })];
      if (since != null) return [text("facts.since", { date: introduce(since) })];
      if (until == null) return [];
      return [text(isWholeDay(until) ? "facts.untilDay" : "facts.until", { date: date(until) })];
    },
    /** Whether a moment has come on the day it is read; an unsaid one has. */
    hasCome: (moment: Maybe) => hasBegun(moment, asOf),
    isPast: ({ until }: ValidTime) => until != null && lastDay(until) < asOf,
    /** Who stands behind a fact: the side that declared it, the other once it confirmed (domain §3). */
    attested(fact: Attestation): string {
      if (isConfirmed(fact)) return text("facts.confirmed", { name: nameOf(fact.confirmedBy) });
      if (fact.declaredBy == null) return text("facts.declared");
      return text("facts.declaredBy", { name: nameOf(fact.declaredBy) });
    },
    euros: (amount: number) =>
      new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(amount),
  };
}
export type FactReader = ReturnType<typeof createFactReader>;

/** The sentences that were said, each with the word that introduces it. */
export const listDetails = (said: readonly (readonly [label: string | undefined, text: Maybe])[]): FactDetail[] =>
  said.flatMap(([label, text]) => (text == null || text === "" ? [] : [{ label, text }]));

/** The notes that have something to say. */
export const listNotes = (...notes: readonly (Maybe | readonly string[])[]): string[] =>
  notes.flat().filter((note): note is string => note != null && note !== "");
