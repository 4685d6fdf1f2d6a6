import { diagnose, type Phase, proposePhase, type Status, type Verdict } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { readDemoFacts, statusesOf } from "./read-demo.ts";

const facts = readDemoFacts("exemple-fictif");

interface Step {
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly phase: Phase;
  readonly statuses: Partial<Record<Status, string>>;
}

const final: Step["statuses"] = {
  met: "A1 A2 A3 A4 B1 B2 B3 B4 B5 B6 B7 C1 C2 C3 C4 C5 C6 C7 D1 D2 D3 D6 E1 E2 E3 E5 E6",
  partial: "D4 D5 E4",
};

const walk: readonly Step[] = [
  {
    asOf: "2024-06-30",
    verdict: "not-enough-said",
    phase: "qualify",
    statuses: {
      met: "A1 A2",
      unknown: "A3 A4 B1 B2 B3 B4 B5 B6 B7 C1 C2 C3 C4 C5 C6 C7 D1 D2 D3 D4 D5 D6 E1 E2 E3 E4 E5 E6",
    },
  },
  {
    asOf: "2024-10-31",
    verdict: "partnership",
    phase: "qualify",
    statuses: {
      met: "A1 A2 A4 C6",
      missing: "A3 B1 B2 B3 B4 B5 B6 B7 C1 C2 C3 C4 C5 D1 D2 D3 D4 D5 D6 E1 E2",
      unknown: "C7 E3 E4 E5 E6",
    },
  },
  {
    asOf: "2025-02-28",
    verdict: "gathering",
    phase: "design",
    statuses: {
      met: "A1 A2 A3 A4 C2 C4 C6",
      partial: "C5 E4",
      missing: "B1 B2 B3 B4 B5 B6 B7 C1 C3 D1 D2 D3 D4 D5 D6 E1 E2",
      unknown: "C7 E3 E5 E6",
    },
  },
  {
    asOf: "2025-06-30",
    verdict: "bundle",
    phase: "design",
    statuses: {
      met: "A1 A2 A3 A4 B1 B3 B5 B7 C2 C3 C4 C6 E5",
      partial: "B2 C5 E3 E4",
      missing: "B4 C1 D6 E1 E2",
      unknown: "B6 C7 D1 D2 D3 D4 D5 E6",
    },
  },
  {
    asOf: "2026-02-28",
    verdict: "emerging",
    phase: "design",
    statuses: {
      met: "A1 A2 A3 A4 B1 B2 B3 B4 B5 B7 C2 C3 C4 C5 C6 C7 E1 E2 E3 E5 E6",
      partial: "C1 D3 E4",
      missing: "D6",
      unknown: "B6 D1 D2 D4 D5",
    },
  },
  { asOf: "2026-10-31", verdict: "ect", phase: "emerge", statuses: final },
];

describe("the complete example, read along its thirty months", () => {
  it.each(walk)("$asOf: $verdict, criterion by criterion", ({ asOf, verdict, phase, statuses }) => {
    const diagnosis = diagnose(facts, asOf);
    expect(diagnosis.verdict).toBe(verdict);
    expect(diagnosis.phase).toBe(phase);
    expect(statusesOf(diagnosis)).toEqual(statuses);
  });

  it("goes from one verdict to the next and never turns back", () => {
    const verdicts = listMonthEnds("2024-05", 30).map((asOf) => diagnose(facts, asOf).verdict);
    expect(verdicts).toHaveLength(30);
    expect(verdicts.filter((verdict, month) => verdict !== verdicts[month - 1])).toEqual(
      walk.map(({ verdict }) => verdict),
    );
  });

  it("ends with every constitutive criterion met, and three questions still worth asking", () => {
    const diagnosis = diagnose(facts, "2026-10-31");
    const criteria = diagnosis.parts.flatMap((part) => part.criteria);
    const constitutive = criteria.filter(({ force }) => force === "constitutive");
    expect(constitutive).toHaveLength(21);
    expect(constitutive.filter(({ status }) => status !== "met").map(({ id }) => id)).toEqual([]);
    expect(diagnosis.next.map(({ criterion }) => criterion)).toEqual(["D4", "D5", "E4"]);
  });

  it("asks, while no solution is written, who holds the whole together", () => {
    const [, , third] = diagnose(facts, "2024-10-31").next;
    expect(third?.question).toEqual({
      fr: "Qui tient l’ensemble au quotidien\u202f?",
      en: "Who holds the whole together day to day?",
    });
  });

  it("reads the same in the months that follow, for whoever opens it later", () => {
    for (const asOf of ["2026-11-22", "2027-03-31"]) expect(statusesOf(diagnose(facts, asOf))).toEqual(final);
  });

  it("keeps a draft beside the solution that holds, and is not undone by it", () => {
    const carried = diagnose(facts, "2026-10-31").parts.flatMap((part) => part.criteria);
    const solutions = new Set(carried.flatMap(({ solution }) => solution?.id ?? []));
    expect([...solutions]).toEqual(["tournee-des-tables"]);
    const drafts = facts.solutions.filter(({ stage }) => stage === "draft").map(({ id }) => id);
    expect(drafts).toEqual(["conserverie"]);
  });

  it("is no ecosystem by the word of one side alone", () => {
    const declared = structuredClone(facts);
    for (const list of [declared.commitments, declared.agreements, declared.contributions, declared.usefulEffects]) {
      for (const fact of list) fact.confirmedBy = null;
    }
    expect(diagnose(declared, "2026-10-31").verdict).toBe("emerging");
  });

  it("had its phases decided when the facts allowed them", () => {
    const proposedOn = (asOf: string) => {
      const readings = diagnose(facts, asOf).parts.flatMap((part) => part.criteria);
      return proposePhase(facts, asOf, readings)?.phase ?? null;
    };
    expect(proposedOn("2025-02-10")).toBe("design");
    expect(proposedOn("2026-06-15")).toBe("emerge");
    expect(proposedOn("2026-10-31")).toBeNull();
  });
});

/** The last day of each of the months that follow one another. */
function listMonthEnds(first: string, count: number): string[] {
  const [year, month] = first.split("-").map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year ?? 0, (month ?? 1) + index, 0)).toISOString().slice(0, 10),
  );
}
