import { describe, expect, it } from "vitest";
import type { EcosystemFacts } from "../../facts.ts";
import type { CriterionId } from "../criterion-id.ts";
import { parts, type Status } from "../vocabulary.ts";
import { completeFacts, readingOf, today } from "./facts.ts";

/** What is changed in the complete facts, the status expected, and the thing both sentences must name. */
export interface CriterionCase {
  readonly what: string;
  readonly status: Status;
  readonly names: string;
  readonly facts?: (complete: EcosystemFacts) => EcosystemFacts;
  readonly asOf?: string;
}

/** Reads one criterion in each of its cases: the status, the sentence that names the thing, what would bring it further. */
export function describeCriterion(id: CriterionId, cases: readonly CriterionCase[]): void {
  describe(id, () => {
    it.each(cases)("is $status: $what", ({ status, names, facts = (complete) => complete, asOf = today }) => {
      const reading = readingOf(facts(completeFacts()), id, asOf);
      expect({ status: reading.status, fr: reading.sentence.fr }).toEqual({
        status,
        fr: expect.stringContaining(names),
      });
      expect(reading.sentence.en).toContain(names);
      expectPlainFrench(reading.sentence.fr);
      if (status === "met" || status === "not-applicable") {
        expect(reading.further).toBeNull();
        return;
      }
      const { further } = reading;
      if (further === null) throw new Error("what is not met says what would bring it further");
      expect(further.question.fr).toMatch(/\u202f\?$/);
      expect(further.question.en).toMatch(/\?$/);
      expect(further.sentence.fr).toMatch(/\.$/);
      expectPlainFrench(further.sentence.fr);
      expectPlainFrench(further.question.fr);
      expect(parts).toContain(further.place.part);
      expect(further.distance).toBeGreaterThanOrEqual(1);
    });
  });
}

/** French typography and elision hold in every sentence. */
export function expectPlainFrench(text: string): void {
  expect(text).not.toMatch(
    / [?!;:»]|« |'|\b(de|que|le|la|ne|se|d’un seul de) (une?|eux)\b| {2}|\bundefined\b|\bnull\b/,
  );
}
