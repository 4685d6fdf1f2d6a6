import { nameParties, type Telling } from "./attestation-told.ts";
import { dateInWords, whenInWords } from "./date-phrase.ts";
import { joinNames } from "./join-names.ts";
import type { LocalText } from "./local-text.ts";
import { type PartialDate, precisionOf } from "./partial-date.ts";
import { plain, quote, say } from "./phrase.ts";
import type { AttestedFact } from "./sides-of.rules.ts";

/** What was said of a fact beside its sentence: a label and its words. */
export interface AttestedDetail {
  readonly label: LocalText;
  readonly text: LocalText;
}

type Line = readonly [label: LocalText, text: LocalText | string | null | undefined];

/**
 * All that the sentence of a fact leaves aside, so that nobody confirms what they were not shown: how much, until when,
 * for which solution, how it was answered.
 */
export function listAttestedDetails(telling: Telling, fact: AttestedFact): AttestedDetail[] {
  const lines = [...linesOf(telling, fact), ...datesOf(fact.record), [labels.source, fact.record.source] as const];
  return lines.flatMap(([label, text]) =>
    text == null || text === "" ? [] : [{ label, text: typeof text === "string" ? plain(text) : text }],
  );
}

const labels = {
  quantity: say("Combien", "How much"),
  kind: say("De quelle sorte", "Of which kind"),
  dueOn: say("Attendu", "Expected"),
  agreement: say("Selon l’accord", "Under the agreement"),
  solution: say("Pour la solution", "For the solution"),
  terms: say("Ce qui est convenu", "What was agreed"),
  basis: say("Sur quelle base", "On which basis"),
  steered: say("Piloté ensemble", "Steered together"),
  note: say("Une note", "A note"),
  on: say("Quand", "When"),
  whom: say("Qui cela touche", "Whom it reaches"),
  response: say("Ce qu’on en fait", "What is done about it"),
  state: say("Où l’on en est", "How it stands"),
  decision: say("Décidé ensemble", "Decided together"),
  amount: say("Montant", "Amount"),
  since: say("Depuis", "Since"),
  until: say("Jusqu’à", "Until"),
  source: say("D’où cela vient", "Where this comes from"),
} as const;

const words = {
  good: say("un bien", "a good"),
  service: say("un service", "a service"),
  money: say("de l’argent", "money"),
  time: say("du temps", "time"),
  knowledge: say("des savoirs", "knowledge"),
  access: say("un accès", "access"),
  other: say("autre chose", "something else"),
  "in-kind": say("en nature", "in kind"),
  immediate: say("tout de suite", "at once"),
  mediate: say("avec le temps", "in time"),
  "use-or-effects": say("ce que cela permet", "what it makes possible"),
  means: say("les moyens donnés", "the means given"),
  "order-and-payment": say("une commande et un paiement", "an order and a payment"),
  seen: say("constaté", "seen"),
  "acted-on": say("on y répond", "acted on"),
  accepted: say("accepté au grand jour", "accepted in the open"),
  yes: say("oui", "yes"),
  no: say("non", "no"),
} as const;

const wordOf = (key: keyof typeof words | null | undefined) => (key == null ? null : words[key]);
const yesNo = (answer: boolean | null | undefined) => (answer == null ? null : words[answer ? "yes" : "no"]);
const moment = (date: PartialDate | null | undefined) => (date == null ? null : whenInWords(date));

/** A date after « depuis » or « jusqu’à ». */
function day(date: PartialDate | null | undefined): LocalText | null {
  if (date == null) return null;
  const { fr, en } = dateInWords(date);
  return precisionOf(date) === "about" ? { fr: `environ ${fr}`, en: `about ${en}` } : { fr, en };
}

function linesOf(telling: Telling, fact: AttestedFact): Line[] {
  const { facts } = telling;
  const titleOf = (id: string | null | undefined) => facts.agreements.find((one) => one.id === id)?.title;
  const nameOf = (id: string | null | undefined) => facts.solutions.find((one) => one.id === id)?.name;
  switch (fact.entity) {
    case "commitment": {
      const { kind, quantity, dueOn, agreement, solution } = fact.record;
      return [
        [labels.kind, wordOf(kind)],
        [labels.quantity, quantity],
        [labels.dueOn, moment(dueOn)],
        [labels.agreement, titleOf(agreement)],
        [labels.solution, nameOf(solution)],
      ];
    }
    case "fulfilment":
      return [
        [labels.on, moment(fact.record.on)],
        [labels.note, fact.record.note],
      ];
    case "agreement": {
      const { basis, steeredTogether, terms } = fact.record;
      return [
        [labels.basis, wordOf(basis)],
        [labels.steered, yesNo(steeredTogether)],
        [labels.terms, terms],
      ];
    }
    case "contribution": {
      const { kind, amount, steps, solution, exemptedBy } = fact.record;
      const decision = facts.decisions.find(({ id }) => id === exemptedBy)?.title;
      return [
        [labels.kind, wordOf(kind)],
        [labels.amount, amount == null ? null : inEuros(amount)],
        [labels.on, moment(steps.at(-1)?.on)],
        [labels.solution, nameOf(solution)],
        [labels.decision, decision === undefined ? null : quote(decision)],
      ];
    }
    case "usefulEffect":
      return [
        [labels.kind, wordOf(fact.record.kind)],
        [labels.whom, named(nameParties(telling, fact.record.beneficiaries))],
      ];
    case "externality":
      return [
        [labels.whom, named(nameParties(telling, fact.record.bearers))],
        [labels.state, wordOf(fact.record.state)],
        [labels.response, fact.record.response],
      ];
    case "resourceLink":
      return [];
  }
}

function datesOf(record: AttestedFact["record"]): Line[] {
  const { since = null, until = null } = "since" in record || "until" in record ? record : {};
  return [
    [labels.since, day(since)],
    [labels.until, day(until)],
  ];
}

function named(names: readonly string[]): LocalText | null {
  return names.length === 0 ? null : joinNames(names);
}

function inEuros(amount: number): LocalText {
  const write = (locale: string) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "EUR",
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(amount);
  return { fr: write("fr"), en: write("en-GB") };
}
