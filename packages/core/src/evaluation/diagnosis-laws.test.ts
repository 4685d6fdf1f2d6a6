import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EcosystemFacts } from "../facts.ts";
import { type Attestation, isConfirmed } from "../record/attestation.ts";
import type { CriterionId } from "./criterion-id.ts";
import { diagnose } from "./diagnosis.rules.ts";
import { changed, completeFacts, emptied, type ListName, readingsOf, today } from "./testing/facts.ts";
import { copySolution, joinFacts, listsOf, mapRecords, randomFacts } from "./testing/random-facts.ts";
import type { Status } from "./vocabulary.ts";

/** What does not apply, is missing or unknown stands alike: nothing there to lower. */
const ranks: Readonly<Record<Status, number>> = { met: 2, partial: 1, missing: 0, unknown: 0, "not-applicable": 0 };

function listLowered(before: EcosystemFacts, after: EcosystemFacts, then = today): CriterionId[] {
  const later = readingsOf(diagnose(after, then));
  return readingsOf(diagnose(before, today))
    .filter(({ status }, index) => ranks[later[index]?.status ?? "unknown"] < ranks[status])
    .map(({ id }) => id);
}

const bySolution: readonly CriterionId[] = [
  ...(["B1", "B2", "B3", "B4", "B5", "B6", "B7", "C1", "C5", "D1", "D2", "D3", "D4", "D5"] as const),
];

/**
 * Where one more fact may lower a criterion, because that is its point: an order beside cooperation; a promise that
 * makes an agreement an order; a performance still to complete, serve and qualify; a component still to hold; a holder
 * still to come into the loop and to look at the equilibrium with; someone affected, still to name, answer or ask to
 * contribute; a contributor who outweighs the others; a deficit; the adopted solution, before which drafts step aside.
 */
const mayLower: Partial<Readonly<Record<ListName, readonly CriterionId[]>>> = {
  agreements: ["A4"],
  commitments: ["A4"],
  usePerformances: ["B2", "B4", "D1"],
  components: ["B4", "B5"],
  holdings: ["C1", "D4"],
  externalities: ["B6", "D2", "D3"],
  usefulEffects: ["D3"],
  contributions: ["D5"],
  mandates: ["D4"],
  equilibriumReviews: ["D4"],
  solutions: bySolution,
};

const twoSolutions = joinFacts(completeFacts(), copySolution("tea-", { stage: "adopted" }));

describe("the diagnosis", () => {
  it("does not depend on the order of facts", () => {
    fc.assert(
      fc.property(randomFacts(twoSolutions), fc.integer(), (facts, seed) => {
        const keyOf = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, seed);
        const lists = listsOf(facts).map(([list, records]) => [
          list,
          records.toSorted((left, right) => keyOf(left.id) - keyOf(right.id)),
        ]);
        expect(diagnose({ ...facts, ...Object.fromEntries(lists) }, today)).toEqual(diagnose(facts, today));
      }),
    );
  });

  it("is never lowered by a confirmation", () => {
    fc.assert(
      fc.property(randomFacts(twoSolutions), fc.nat(), (facts, place) => {
        const waiting = listsOf(facts).flatMap(([, records]) =>
          records.filter((record) => "confirmedBy" in record && !isConfirmed(record as Attestation)),
        );
        const chosen = waiting[place % Math.max(1, waiting.length)];
        const confirmation = { confirmedBy: "other-side", confirmedThrough: "other-account" };
        const after = mapRecords(facts, (record) => (record === chosen ? { ...record, ...confirmation } : record));
        expect(listLowered(facts, after)).toEqual([]);
      }),
    );
  });

  it("gives the same verdict whatever the steering criteria and the assets say", () => {
    fc.assert(
      fc.property(randomFacts(), (facts) => {
        const bare = emptied(
          facts,
          ...(["institutionalShifts", "equilibriumReviews", "governingBodies", "seats"] as const),
          ...(["governanceCharges", "legalStructures", "judgements", "territorialResources"] as const),
        );
        const roleless = mapRecords(bare, (record) => ("roles" in record ? { ...record, roles: [] } : record));
        const { verdict, sentence } = diagnose(facts, today);
        expect(diagnose(roleless, today)).toMatchObject({ verdict, sentence });
      }),
    );
  });

  it("is never lowered by a draft", () => {
    const draft = randomFacts(copySolution("draft-", { stage: "draft" }));
    fc.assert(
      fc.property(randomFacts(), draft, (facts, more) => {
        expect(listLowered(facts, joinFacts(facts, more))).toEqual([]);
      }),
    );
  });

  it("is lowered by one more draft beside drafts no more than by one beside none", () => {
    const draft = (prefix: string) => randomFacts(copySolution(prefix, { stage: "draft" }));
    fc.assert(
      fc.property(randomFacts(emptied(completeFacts(), "solutions")), draft("a-"), draft("b-"), (facts, one, other) => {
        const before = joinFacts(facts, one);
        expect(listLowered(before, joinFacts(before, other))).toEqual([]);
      }),
    );
  });

  it("is lowered by one more fact only where that is its point", () => {
    fc.assert(
      fc.property(randomFacts(), fc.nat(), (facts, place) => {
        const lacking = listsOf(twoSolutions).flatMap(([list, records]) => {
          const known = new Set((facts[list] as readonly { readonly id: string }[]).map(({ id }) => id));
          return records.filter((record) => !known.has(record.id)).map((record) => ({ list, record }));
        });
        const chosen = lacking[place % Math.max(1, lacking.length)];
        if (chosen === undefined) return;
        const after = { ...facts, [chosen.list]: [...facts[chosen.list], chosen.record] };
        const unexpected = listLowered(facts, after).filter((id) => !(mayLower[chosen.list] ?? []).includes(id));
        expect({ list: chosen.list, unexpected }).toEqual({ list: chosen.list, unexpected: [] });
      }),
      { numRuns: 400 },
    );
  });

  it("sees nothing of what is dated after its day", () => {
    const later = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(later);
      if (typeof value === "string") return value.replace(/^20\d\d/, "2031");
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, later(one)]));
    };
    const dated = mapRecords(joinFacts(completeFacts(), copySolution("tea-", {})), (record, list) => {
      if (list === "actors" || list === "stakes" || list === "territorialResources") return null;
      return { ...(later(record) as typeof record), id: `later-${record.id}` };
    });
    const repointed = mapRecords(dated, (record, list) => {
      const own = list === "usePerformances" || list === "components" || list === "mandates";
      return own ? { ...record, solution: "later-meals" } : record;
    });
    fc.assert(
      fc.property(randomFacts(), (facts) => {
        const { sentence, parts, next } = diagnose(joinFacts(facts, repointed), today);
        expect({ sentence, parts, next }).toEqual(
          (({ sentence, parts, next }) => ({ sentence, parts, next }))(diagnose(facts, today)),
        );
      }),
    );
  });

  it("never turns missing or unknown by the mere passing of time", () => {
    fc.assert(
      fc.property(
        randomFacts(),
        fc.constantFrom("2025-07-01", "2026-01-01", "2028-01-01", "2040-01-01"),
        (facts, then) => {
          const begun = mapRecords(facts, (record) => (record.since === "2026-01" ? null : record));
          const ending = mapRecords(begun, (record) =>
            "since" in record && !("steps" in record && "actor" in record && !("kind" in record))
              ? { ...record, until: record.until ?? "2025-12-31" }
              : record,
          );
          const later = new Map(readingsOf(diagnose(ending, then)).map((reading) => [reading.id, reading.status]));
          const fallen = readingsOf(diagnose(ending, today)).filter(
            ({ id, status }) => ranks[status] > 0 && ranks[later.get(id) ?? "unknown"] === 0,
          );
          expect(fallen.map(({ id }) => id)).toEqual([]);
        },
      ),
    );
  });

  it("passes nothing on empty facts: only the perimeter is told", () => {
    const nothing = mapRecords(completeFacts(), () => null);
    const readings = readingsOf(diagnose(nothing, today));
    expect(readings.filter(({ status }) => status !== "unknown").map(({ id }) => id)).toEqual(["A1"]);
  });

  it("reads a departure entered later as true from its own day", () => {
    const left = changed(completeFacts(), "participations", "in-farm", {
      steps: [
        { status: "committed", on: "2023-09" },
        { status: "left", on: "2024-12" },
      ],
    });
    expect(listLowered(completeFacts(), left)).toEqual(["B5", "C1", "C2", "C3", "E1", "E3"]);
  });
});
