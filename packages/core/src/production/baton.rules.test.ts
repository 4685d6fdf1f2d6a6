import { describe, expect, it } from "vitest";
import { sampleFacts } from "../sample-facts.ts";
import { readBaton } from "./baton.rules.ts";
import type { Mandate } from "./mandate.ts";

const carrying = (id: string, since?: string, until?: string): Mandate => ({
  id,
  role: "carrying",
  actor: `actor-${id}`,
  since,
  until,
});

const laneOf = (mandates: Mandate[], asOf: string) => {
  const [lane] = readBaton(sampleFacts({ mandates }), asOf);
  return { ...lane, spans: lane?.spans.map(({ mandate, isCurrent }) => [mandate, isCurrent]) };
};

describe("the baton on a day", () => {
  it("says who held it together, until when", () => {
    expect(laneOf([carrying("b", "2024-07"), carrying("a", "2023", "2024-09")], "2024-10-15")).toEqual({
      role: "carrying",
      solution: null,
      spans: [
        ["a", false],
        ["b", true],
      ],
      overlaps: [{ starts: "2024-07-01", ends: "2024-09-30" }],
      vacancies: [],
    });
  });

  it("passes from one day to the next without overlap nor vacancy", () => {
    const lane = laneOf([carrying("a", "2023", "2023-12-31"), carrying("b", "2024-01-01")], "2024-10-15");
    expect([lane.overlaps, lane.vacancies]).toEqual([[], []]);
  });

  it("says when nobody held it, and since when nobody does", () => {
    const lane = laneOf([carrying("a", "2023-01", "2023-03"), carrying("b", "2023-06", "2024-06")], "2024-10-15");
    expect(lane.vacancies).toEqual([
      { starts: "2023-04-01", ends: "2023-05-31" },
      { starts: "2024-07-01", ends: null },
    ]);
  });

  it("does not call vacant an impulse that was given", () => {
    const given: Mandate = { ...carrying("a", "2023-01", "2023-03"), role: "impulse" };
    expect(laneOf([given], "2024-10-15")).toMatchObject({ spans: [["a", false]], vacancies: [] });
  });

  it("does not call vacant what a longer mandate covers", () => {
    const held = [carrying("long", "2022"), carrying("short", "2023-01", "2023-03"), carrying("last", "2024-01")];
    expect(laneOf(held, "2024-10-15").vacancies).toEqual([]);
  });

  it("shows that day: nothing of what begins later, and the end already said", () => {
    const mandates = [carrying("a", "2023-01", "2024-09"), carrying("b", "2024-07")];
    expect(laneOf(mandates, "2024-06-30")).toMatchObject({ spans: [["a", true]], overlaps: [], vacancies: [] });
    expect(readBaton(sampleFacts({ mandates }), "2022-12-31")).toEqual([]);
  });

  it("ends with the departure of its actor, and keeps dates as they were said otherwise", () => {
    const facts = sampleFacts({
      mandates: [carrying("a", "2023~", "2024-09"), carrying("b", "2024-09")],
      participations: [{ id: "p", actor: "actor-b", steps: [{ status: "left", on: "2024-11-16" }] }],
    });
    const [lane] = readBaton(facts, "2024-12-15");
    expect(lane?.spans.map(({ since, until, to }) => [since, until, to])).toEqual([
      ["2023~", "2024-09", "2024-09-30"],
      ["2024-09", "2024-11-15", "2024-11-15"],
    ]);
    expect(lane?.vacancies).toEqual([{ starts: "2024-11-16", ends: null }]);
  });
});
