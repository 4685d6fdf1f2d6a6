import { describe, expect, it } from "vitest";
import { type BatonMandate, layOutBaton } from "./baton-layout.ts";

const carrying = (id: string, since: string | null, until: string | null): BatonMandate => ({
  id,
  role: "carrying",
  actor: id,
  since,
  until,
});

const laneOf = (mandates: BatonMandate[], asOf: string) => {
  const lane = layOutBaton(mandates, asOf).lanes[1];
  if (!lane) throw new Error("no carrying lane");
  return lane;
};

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

  it("shows who held it together, until when", () => {
    const lane = laneOf([carrying("b", "2024-07", null), carrying("a", "2023", "2024-09")], "2024-10-15");
    expect(lane.bars.map(({ mandate, isCurrent }) => [mandate.id, isCurrent])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(lane.handovers.map(days)).toEqual([["2024-07-01", "2024-10-01"]]);
    expect(lane.vacancies).toEqual([]);
  });

  it("passes from one day to the next without overlap nor vacancy", () => {
    const lane = laneOf([carrying("a", "2023", "2023-12-31"), carrying("b", "2024-01-01", null)], "2024-10-15");
    expect(lane.handovers).toEqual([]);
    expect(lane.vacancies).toEqual([]);
  });

  it("shows when nobody held it, and when nobody does today", () => {
    const lane = laneOf([carrying("a", "2023-01", "2023-03"), carrying("b", "2023-06", "2024-06")], "2024-10-15");
    expect(lane.vacancies.map((vacancy) => [...days(vacancy), vacancy.isOpen])).toEqual([
      ["2023-04-01", "2023-06-01", false],
      ["2024-07-01", "2024-10-16", true],
    ]);
  });

  it("does not call vacant what a longer mandate covers", () => {
    const lane = laneOf(
      [carrying("long", "2022", null), carrying("short", "2023-01", "2023-03"), carrying("last", "2024-01", null)],
      "2024-10-15",
    );
    expect(lane.vacancies).toEqual([]);
  });

  it("lets an unsaid beginning start with the line, and an unsaid end go on until today", () => {
    const { lanes, today } = layOutBaton(
      [carrying("a", null, null), carrying("b", "2023-01", "2023-12")],
      "2023-12-31",
    );
    expect(today).toBe(1);
    expect(lanes[1]?.bars.map(({ left, width }) => [left, width])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("leaves room for a mandate that ends after today", () => {
    const { today, lanes } = layOutBaton([carrying("a", "2023-01-01", "2024-12-31")], "2023-12-31");
    expect(today).toBeCloseTo(365 / 731, 6);
    expect(lanes[1]?.bars[0]).toMatchObject({ left: 0, width: 1, isCurrent: true });
  });

  it("names at most six years", () => {
    expect(layOutBaton([carrying("a", "2021-03", null)], "2024-10-15").years.map(({ year }) => year)).toEqual([
      2022, 2023, 2024,
    ]);
    const many = layOutBaton([carrying("a", "1999-03", null)], "2024-10-15").years.map(({ year }) => year);
    expect(many).toEqual([2000, 2005, 2010, 2015, 2020]);
  });

  it("keeps every stretch on the line", () => {
    const { lanes } = layOutBaton([carrying("a", "2023", "2024-02"), carrying("b", "2024-05", "2026")], "2024-10-15");
    const stretches = lanes.flatMap((lane) => [...lane.bars, ...lane.handovers, ...lane.vacancies]);
    expect(stretches).toHaveLength(3);
    for (const { left, width } of stretches) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0);
      expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});
