import type { Definition } from "../evaluation/definition.ts";
import type { Evidence, Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import { sinceInWords } from "../record/date-phrase.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerateNames, quote, say, withA, withDe } from "../record/phrase.ts";
import type { MandateReading } from "./mandate.rules.ts";
import type { MandateSpan } from "./mandate-span.rules.ts";
import { readRole } from "./role.rules.ts";

/**
 * C5: an actor integrates, or the role is being passed from one to the next within the months the definition allows;
 * in part when someone only carries the initiative, or when the role is vacant (§4.2-3). A successor named in advance
 * is what makes a passing: here, and only here, a record that begins after the day is read.
 */
export function readIntegrator(view: FactsAt, solution: SolutionAt | null, definition: Definition): Reading {
  const of = solution === null ? {} : { solution: solution.solution.id };
  const name = solution === null ? say("l’ensemble", "the whole") : quote(solution.solution.name);
  const integrator = readRole(view, definition, { role: "integrator", ...of });
  const met = readHeld(view, name, integrator);
  if (met !== null) return met;

  const carrying = readRole(view, definition, { role: "carrying", ...of });
  const further = askFurther(view, { name, carrying, solution });
  const none = say(`personne n’intègre ${name.fr}`, `nobody integrates ${name.en}`);
  if (carrying.holders.length > 0) {
    const actors = new Set(carrying.holders.map((span) => span.actor));
    const names = enumerateNames(namesOf(view, actors));
    const sentence = say(
      `${names.fr} ${actors.size > 1 ? "portent" : "porte"} la démarche ; personne n’intègre encore ${name.fr}.`,
      `${names.en} ${actors.size > 1 ? "carry" : "carries"} the initiative; nobody integrates ${name.en} yet.`,
    );
    return { status: "partial", sentence, evidence: proveSpans(view, carrying.holders), further };
  }
  const vacant = integrator.vacantSince ?? carrying.vacantSince;
  if (vacant !== null) {
    const since = sinceInWords(vacant);
    const sentence =
      integrator.vacantSince === null
        ? say(
            `Plus personne ne porte la démarche ${since.fr}, ni n’intègre ${name.fr}.`,
            `Nobody has carried the initiative ${since.en}, nor integrates ${name.en}.`,
          )
        : say(`Plus personne n’intègre ${name.fr} ${since.fr}.`, `Nobody has integrated ${name.en} ${since.en}.`);
    const absent = readAbsence(view, { criterion: "C5", ...of, none, further, after: vacant });
    return absent ?? { status: "partial", sentence, evidence: [], further };
  }
  const unspoken = say(`On ne sait pas encore qui intègre ${name.fr}.`, `Who integrates ${name.en} is not told yet.`);
  return readSilence(view, { criterion: "C5", ...of, unspoken, none, further });
}

function readHeld(view: FactsAt, name: LocalText, { holders, handOver }: MandateReading): Reading | null {
  if (holders.length > 0) {
    const actors = new Set(holders.map((span) => span.actor));
    const names = enumerateNames(namesOf(view, actors));
    const several = actors.size > 1;
    const sentence = say(
      `${names.fr} ${several ? "assurent" : "assure"} l’intégration de ${name.fr}.`,
      `${names.en} ${several ? "integrate" : "integrates"} ${name.en}.`,
    );
    return { status: "met", sentence, evidence: proveSpans(view, holders), further: null };
  }
  if (handOver === null || view.statuses.get(handOver.to.actor) === "left") return null;
  const [from, to] = [nameOf(view, handOver.from.actor), nameOf(view, handOver.to.actor)];
  const sentence = say(
    `L’intégration de ${name.fr} passe ${withDe(from)} ${withA(to)}.`,
    `The integration of ${name.en} is passing from ${from} to ${to}.`,
  );
  return { status: "met", sentence, evidence: proveSpans(view, [handOver.from, handOver.to]), further: null };
}

function proveSpans(view: FactsAt, spans: readonly MandateSpan[]): Evidence[] {
  return spans.map((span) => {
    const mandate = view.mandates.get(span.solution ?? "")?.find((one) => one.id === span.mandate);
    const text =
      mandate?.since == null
        ? say("depuis une date à préciser", "since a date to be told")
        : sinceInWords(mandate.since);
    return prove(referTo("mandate", span.mandate, nameOf(view, span.actor)), text);
  });
}

interface Vacancy {
  readonly name: LocalText;
  readonly carrying: MandateReading;
  readonly solution: SolutionAt | null;
}

function askFurther(view: FactsAt, { name, carrying, solution }: Vacancy): Further {
  const place = { part: "production", entity: "mandate", ...(solution ? { about: solution.reference } : {}) } as const;
  const carriers = enumerateNames(namesOf(view, new Set(carrying.holders.map((span) => span.actor))));
  const sentence =
    carriers.fr === ""
      ? say(
          `Confier à un acteur l’intégration de ${name.fr} : coordonner, tenir l’ensemble.`,
          `Entrust an actor with integrating ${name.en}: coordinating, holding it together.`,
        )
      : say(
          `Dire si ${carriers.fr} intègre aussi ${name.fr}, ou passe le relais.`,
          `Say whether ${carriers.en} also integrates ${name.en}, or hands it over.`,
        );
  return {
    sentence,
    question:
      solution === null
        ? say("Qui tient l’ensemble au quotidien ?", "Who holds the whole together day to day?")
        : say(`Qui tient l’ensemble de ${name.fr} au quotidien ?`, `Who holds ${name.en} together day to day?`),
    place,
    distance: 1,
  };
}
