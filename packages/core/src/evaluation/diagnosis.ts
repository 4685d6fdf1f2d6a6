import type { EntityName } from "../entities.ts";
import type { LocalText } from "../record/local-text.ts";
import type { Day } from "../record/partial-date.ts";
import type { CriterionId } from "./criterion-id.ts";
import type { Force, Part, Phase, Status, Verdict } from "./vocabulary.ts";

/** A record that a reading rests on, with the words that name it. */
export interface FactReference {
  readonly entity: EntityName | "territory" | "ecosystem";
  readonly id: string;
  readonly label: string;
}

/** What proves a criterion: a record, and in what it proves it. */
export interface Evidence extends FactReference {
  readonly text: LocalText;
}

/** What would bring a criterion further: one sentence that names the thing, a question to ask aloud, and where it is done. */
export interface Further {
  readonly sentence: LocalText;
  readonly question: LocalText;
  /** Part and entity in whose page it is done; `about` is the record to open there, when one exists. */
  readonly place: {
    readonly part: Part;
    readonly entity: EntityName | "territory" | "ecosystem";
    readonly about?: FactReference;
  };
  /** How many facts away the criterion is from being met, as far as the rules can tell. */
  readonly distance: number;
}

/** What one criterion says of an ecosystem on a day. */
export interface CriterionReading {
  readonly id: CriterionId;
  readonly part: Part;
  readonly force: Force;
  readonly status: Status;
  /** The criterion's short name. */
  readonly name: LocalText;
  /** One sentence: what proves it, or what is there and what is not. */
  readonly sentence: LocalText;
  readonly evidence: readonly Evidence[];
  readonly further: Further | null;
  /** § of the source, such as `4.2-3`. */
  readonly section: string;
  /** For criteria read per solution: the solution that carried the reading. */
  readonly solution: FactReference | null;
}

/** One of the three next things: a question, why it matters, and where it is done. */
export interface NextThing {
  readonly criterion: CriterionId;
  readonly question: LocalText;
  readonly sentence: LocalText;
  readonly place: Further["place"];
  readonly section: string;
}

/** What the definition reads in the facts of one ecosystem on a day (domain §4). Never a mark. */
export interface Diagnosis {
  readonly ecosystem: { readonly id: string; readonly name: string };
  /** Version of the definition, such as `2024-10`. */
  readonly definition: string;
  readonly asOf: Day;
  readonly phase: Phase;
  /** Whether people decided it, or it is only where everything begins. */
  readonly isPhaseDecided: boolean;
  readonly verdict: Verdict;
  /** The verdict said as a person would. */
  readonly sentence: LocalText;
  /** The word of the verdict, and what it means here. */
  readonly title: LocalText;
  readonly explanation: LocalText;
  readonly reasons: readonly LocalText[];
  readonly parts: readonly { readonly key: Part; readonly criteria: readonly CriterionReading[] }[];
  readonly next: readonly NextThing[];
}
