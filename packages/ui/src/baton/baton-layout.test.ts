import type { BatonLane } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { openBaton, passedBaton } from "../../workshop/samples/baton-samples.ts";
import { layOutBaton } from "./baton-layout.ts";

const carriedFrom = (from: string | null, to: string | null = null): BatonLane => ({
  role: "carrying",
  solution: null,
  spans: [{ mandate: "a", actor: "a", from, to, since: from, until: to, isCurrent: to === null }],
  overlaps: [],
  vacancies: [],
});

const days = ({ starts, ends }: { starts: number; ends: number }) =>
  [starts, ends].map((instant) => new Date(instant).toISOString().slice(0, 10));

describe("the baton on its line of time", () => {
  it("always has the three roles, in order", () => {
    expect(layOutBaton([], "2024-10-15").lanes.map(({ role, bars }) => [role, bars.length])).toEqual([
      ["impulse", 0],
      ["carrying", 0],
      ["integrator", 0],
    ]);
  });

  it("places what the rules read, and nothing else", () => {
    const [, carrying] = layOutBaton(passedBaton, "2024-10-15").lanes;
    expect(carrying?.handovers.map(days)).toEqual([["2024-07-01", "2024-10-01"]]);
    expect(carrying?.vacancies).toEqual([]);
    const [, , integrator] = layOutBaton(openBaton, "2026-11-20").lanes;
    expect(integrator?.vacancies.map((vacancy) => [...days(vacancy), vacancy.isOpen])).toEqual([
      ["2023-07-01", "2024-01-15", false],
      ["2026-06-01", "2026-11-21", true],
    ]);
  });

  it("lets an unsaid beginning start with the line, and an unsaid end go on until today", () => {
    const { lanes, today } = layOutBaton([carriedFrom(null), carriedFrom("2023-01-01", "2023-12-31")], "2023-12-31");
    expect(today).toBe(1);
    expect(lanes[1]?.bars.map(({ left, width }) => [left, width])).toEqual([[0, 1]]);
  });

  it("leaves room for a mandate that ends after today", () => {
    const { today, lanes } = layOutBaton([carriedFrom("2023-01-01", "2024-12-31")], "2023-12-31");
    expect(today).toBeCloseTo(365 / 731, 6);
    expect(lanes[1]?.bars[0]).toMatchObject({ left: 0, width: 1 });
  });

  it("names at most six years", () => {
    expect(layOutBaton([carriedFrom("2021-03-01")], "2024-10-15").years.map(({ year }) => year)).toEqual([
      2022, 2023, 2024,
    ]);
    const many = layOutBaton([carriedFrom("1999-03-01")], "2024-10-15").years.map(({ year }) => year);
    expect(many).toEqual([2000, 2005, 2010, 2015, 2020]);
  });

  it("keeps every stretch on the line", () => {
    const { lanes } = layOutBaton([...passedBaton, ...openBaton], "2026-11-20");
    const stretches = lanes.flatMap((lane) => [...lane.bars, ...lane.handovers, ...lane.vacancies]);
    expect(stretches).toHaveLength(9);
    for (const { left, width } of stretches) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0);
      expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});
