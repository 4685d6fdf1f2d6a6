import type { Definition } from "../evaluation/definition.ts";
import type { FactReference } from "../evaluation/diagnosis.ts";
import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import { whenInWords } from "../record/date-phrase.ts";
import type { LocalText } from "../record/local-text.ts";
import { lastDay, monthsBefore, type PartialDate } from "../record/partial-date.ts";
import { enumerateTitles, quote, say } from "../record/phrase.ts";
import { hasBegun, isWithin } from "../record/valid-time.ts";
import type { Doctrine } from "./doctrine.ts";
import type { Rex } from "./rex.ts";

/** `recent` and `old`: it changed something, in the months that count or before; `vague`: what it changed cannot be seen. */
type Change = "recent" | "old" | "vague" | "nothing-yet";

interface Learned {
  readonly reference: FactReference;
  readonly change: Change;
  readonly what: Doctrine["changed"];
  readonly when: PartialDate;
}

const changeWords: Readonly<Record<Doctrine["changed"], LocalText>> = {
  decision: { fr: "a changé une décision", en: "changed a decision" },
  commitment: { fr: "a changé un engagement", en: "changed a commitment" },
  "body-rule": { fr: "a changé la règle d’une instance", en: "changed the rule of a body" },
  "work-organisation": { fr: "a changé l’organisation du travail", en: "changed the organisation of work" },
  "nothing-yet": { fr: "n’a encore rien changé", en: "has changed nothing yet" },
};

/**
 * E2: something learned from experience, a shared doctrine or a REX, linked to what it changed in the months that
 * count; in part when learned and nothing changed yet, when the change cannot be seen, or is older (§4.2-5).
 */
export function readLearning(view: FactsAt, definition: Definition): Reading {
  const windowStart = monthsBefore(view.asOf, definition.learningMonths);
  const learned = [
    ...view.facts.doctrines.map((one) => ({ one, reference: referTo("doctrine", one.id, one.statement) })),
    ...view.facts.rexes.map((one) => ({ one, reference: referTo("rex", one.id, one.title) })),
  ]
    .filter(({ one }) => hasBegun(one.on, view.asOf))
    .map(({ one, reference }) => learnedFrom(one, reference, { windowStart, asOf: view.asOf }))
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? 1 : -1));
  const recent = learned.filter((one) => one.change === "recent");
  const [first] = [...recent, ...learned];
  if (first === undefined) return readNothingLearned(view);
  const evidence = learned.map((one) => prove(one.reference, changeWords[one.what]));
  const title = quote(first.reference.label);
  if (recent.length > 0) {
    const titles = enumerateTitles(recent.map((one) => one.reference.label));
    const words = changeWords[first.what];
    const sentence =
      recent.length === 1
        ? say(`Ce qu’on a appris, ${title.fr}, ${words.fr}.`, `What was learned, ${title.en}, ${words.en}.`)
        : say(
            `Ce qu’on a appris a changé des choses : ${titles.fr}.`,
            `What was learned has changed things: ${titles.en}.`,
          );
    return { status: "met", sentence, evidence, further: null };
  }
  const when = whenInWords(first.when);
  const sentences: Readonly<Record<Exclude<Change, "recent">, LocalText>> = {
    old: say(
      `Ce qu’on avait appris, ${title.fr}, a changé des choses ${when.fr} ; à renouveler.`,
      `What was learned, ${title.en}, changed things ${when.en}; to renew.`,
    ),
    vague: say(
      `${title.fr} a changé quelque chose, sans qu’on voie encore quoi.`,
      `${title.en} changed something; what exactly cannot be seen yet.`,
    ),
    "nothing-yet": say(
      `On a appris ${title.fr} ; rien n’a encore changé.`,
      `${title.en} was learned; nothing has changed yet.`,
    ),
  };
  return {
    status: "partial",
    sentence: sentences[first.change === "recent" ? "old" : first.change],
    evidence,
    further: {
      sentence: say(
        `Relier ${title.fr} à ce qui change : une décision, un engagement, une règle, le travail.`,
        `Link ${title.en} to what changes: a decision, a commitment, a rule, work.`,
      ),
      question: say(
        `Que change, ou que changera ${title.fr} dans nos façons de faire ?`,
        `What does, or will, ${title.en} change in the way we do things?`,
      ),
      place: { part: "governance", entity: first.reference.entity, about: first.reference },
      distance: 1,
    },
  };
}

interface Window {
  readonly windowStart: string;
  readonly asOf: string;
}

function learnedFrom(one: Doctrine | Rex, reference: FactReference, { windowStart, asOf }: Window): Learned {
  const when = one.changedOn ?? one.on;
  if (one.changed === "nothing-yet" || !hasBegun(when, asOf)) {
    return { reference, change: "nothing-yet", what: "nothing-yet", when: one.on };
  }
  const isSeen = [one.changeNote, one.changedDecision, one.changedCommitment, one.changedBody].some(
    (link) => link != null,
  );
  if (!isSeen) return { reference, change: "vague", what: one.changed, when };
  return { reference, change: isWithin(when, windowStart, asOf) ? "recent" : "old", what: one.changed, when };
}

function orderOf({ when, reference }: Learned): string {
  return `${lastDay(when)} ${reference.entity} ${reference.id}`;
}

function readNothingLearned(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "E2",
    unspoken: say(
      "On ne sait pas encore ce que l’expérience vous a appris, ni ce qu’elle a changé.",
      "What experience has taught you, and what it changed, is not told yet.",
    ),
    none: say("rien d’appris n’a encore été partagé", "nothing learned has been shared yet"),
    further: {
      sentence: say(
        "Partager une chose apprise, et la relier à ce qu’elle change.",
        "Share one thing learned, and link it to what it changes.",
      ),
      question: say(
        "Qu’avons-nous appris en faisant, et qu’est-ce que cela change ?",
        "What have we learned by doing, and what does it change?",
      ),
      place: { part: "governance", entity: "doctrine" },
      distance: 1,
    },
  });
}
