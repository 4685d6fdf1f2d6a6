import { type HandOver, readMandate, timelineOfMandates } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { readDemoFacts } from "./read-demo.ts";

const passing = ({ from, to, kind }: HandOver) => `${from.actor} → ${to.actor} (${kind})`;

describe("the roles passed in the demonstration files", () => {
  it("at Luchon: carrying goes from the public actor to the association", () => {
    const question = { role: "carrying", asOf: "2024-10-31", handOverMonths: 3 } as const;
    const { handOver } = readMandate(readDemoFacts("luchon"), question);
    expect(handOver && passing(handOver)).toBe("commune → association (overlap)");
  });

  it("in the example: carrying from one day to the next, integration with a month together", () => {
    const lanes = timelineOfMandates(readDemoFacts("exemple-fictif"));
    expect(lanes.map(({ role, handOvers }) => [role, handOvers.map(passing)])).toEqual([
      ["impulse", []],
      ["carrying", ["commune-du-bourg → la-table-commune (next-day)"]],
      ["integrator", ["centre-social → la-table-commune (overlap)"]],
    ]);
  });
});
