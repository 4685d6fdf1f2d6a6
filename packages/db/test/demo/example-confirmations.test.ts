import { type AttestedFact, lastDay, sidesOf } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { readDemoFacts } from "./read-demo.ts";

const facts = readDemoFacts("exemple-fictif");

const attested: readonly AttestedFact[] = [
  ...facts.agreements.map((record) => ({ entity: "agreement" as const, record })),
  ...facts.commitments.map((record) => ({ entity: "commitment" as const, record })),
  ...facts.fulfilments.map((record) => ({ entity: "fulfilment" as const, record })),
  ...facts.usefulEffects.map((record) => ({ entity: "usefulEffect" as const, record })),
  ...facts.externalities.map((record) => ({ entity: "externality" as const, record })),
  ...facts.resourceLinks.map((record) => ({ entity: "resourceLink" as const, record })),
  ...facts.contributions.map((record) => ({ entity: "contribution" as const, record })),
];

describe("the confirmations of the complete example", () => {
  it("come from the side that had not spoken, as the product would have asked", () => {
    const odd = attested.filter((fact) => {
      const { declaredBy, confirmedBy, confirmedOn } = fact.record;
      if (declaredBy == null || confirmedBy == null || confirmedOn == null) return true;
      const sides = sidesOf(facts, fact, lastDay(confirmedOn));
      return !sides.some((side) => side.includes(confirmedBy) && !side.includes(declaredBy));
    });
    expect(odd.map(({ record }) => record.id)).toEqual([]);
    expect(attested.length).toBeGreaterThan(80);
  });
});
