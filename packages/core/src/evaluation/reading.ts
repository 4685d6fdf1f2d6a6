import { whenInWords } from "../record/date-phrase.ts";
import type { LocalText } from "../record/local-text.ts";
import { lastDay, type PartialDate } from "../record/partial-date.ts";
import { say } from "../record/phrase.ts";
import type { Definition } from "./definition.ts";
import type { CriterionReading, Evidence, FactReference, Further } from "./diagnosis.ts";
import { type AbsenceQuestion, type FactsAt, findAbsence } from "./facts-at.ts";
import type { SolutionAt } from "./solution-at.ts";

/** What a rule finds of its criterion. */
export type Reading = Pick<CriterionReading, "status" | "sentence" | "evidence" | "further">;

/** Reads a criterion of the whole ecosystem. */
export type EcosystemRule = (view: FactsAt, definition: Definition) => Reading;

/** Reads a criterion of one solution. */
export type SolutionRule = (view: FactsAt, solution: SolutionAt, definition: Definition) => Reading;

/** A record a reading rests on. */
export function referTo(entity: FactReference["entity"], id: string, label: string): FactReference {
  return { entity, id, label };
}

/** A record, and in what it proves the criterion. */
export function prove(reference: FactReference, text: LocalText): Evidence {
  return { ...reference, text };
}

/** A criterion no fact speaks of. */
export interface Silence extends AbsenceQuestion {
  /** What is said when nobody has told us. */
  readonly unspoken: LocalText;
  /** What is said when people looked and found none: the end of a sentence, in small letters. */
  readonly none: LocalText;
  readonly further: Further;
  /** Last day of the facts that have lapsed: an absence found before then says nothing of after. */
  readonly after?: PartialDate | null | undefined;
}

/** `missing` when people looked and found none, otherwise `unknown`: never confuse the two (domain §3). */
export function readSilence(view: FactsAt, silence: Silence): Reading {
  const found = readAbsence(view, silence);
  return found ?? { status: "unknown", sentence: silence.unspoken, evidence: [], further: silence.further };
}

/** `missing` by an absence looked for once the facts had lapsed; `null` when nobody looked since. */
export function readAbsence(view: FactsAt, silence: Omit<Silence, "unspoken">): Reading | null {
  const absence = findAbsence(view, silence);
  if (absence === undefined) return null;
  if (silence.after != null && lastDay(absence.on) < lastDay(silence.after)) return null;
  const when = whenInWords(absence.on);
  const { fr, en } = silence.none;
  const sentence = say(
    `Regardé ${when.fr} (${absence.lookedBy}) : ${fr}.`,
    `Looked at ${when.en} (${absence.lookedBy}): ${en}.`,
  );
  const evidence = prove(referTo("absence", absence.id, absence.lookedBy), sentence);
  return { status: "missing", sentence, evidence: [evidence], further: silence.further };
}

/** The latest end among facts that have lapsed. */
export function latestEnd(facts: readonly { readonly until?: PartialDate | null | undefined }[]): PartialDate | null {
  const ends = facts.flatMap((fact) => (fact.until == null ? [] : [fact.until]));
  return ends.toSorted((left, right) => (lastDay(left) < lastDay(right) ? -1 : 1)).at(-1) ?? null;
}
