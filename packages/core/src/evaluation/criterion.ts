import type { LocalText } from "../record/local-text.ts";
import type { CriterionId } from "./criterion-id.ts";
import type { Definition } from "./definition.ts";
import type { EcosystemRule, SolutionRule } from "./reading.ts";
import type { Force, Part } from "./vocabulary.ts";

interface CriterionHeader {
  readonly id: CriterionId;
  readonly part: Part;
  readonly force: Force;
  readonly name: LocalText;
  /** § of the source. */
  readonly section: string;
  /** The parameters (⚙) of the definition its rule reads. */
  readonly parameters: readonly Exclude<keyof Definition, "version">[];
}

/** A criterion of the whole ecosystem. */
export interface EcosystemCriterion extends CriterionHeader {
  readonly perSolution: false;
  readonly rule: EcosystemRule;
}

/** A criterion read for each solution; `without` is what is read when no solution is written. */
export interface SolutionCriterion extends CriterionHeader {
  readonly perSolution: true;
  readonly rule: SolutionRule;
  readonly without: EcosystemRule;
}

export type Criterion = EcosystemCriterion | SolutionCriterion;
