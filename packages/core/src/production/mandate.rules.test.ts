import { describe, expect, it } from "vitest";
import { sampleFacts } from "../sample-facts.ts";
import { readMandate, timelineOfMandates } from "./mandate.rules.ts";
import type { Mandate } from "./mandate.ts";

const carrying = (actor: string, since?: string, until?: string, more: Partial<Mandate> = {}): Mandate => ({
  id: `m-${actor}`,
  role: "carrying",
  actor,
  since,
  until,
  ...more,
});

const read = (mandates: Mandate[], asOf: string, solution?: string) => {
  const { holders, handOver, ...vacancy } = readMandate(sampleFacts({ mandates }), {
    role: "carrying",
    asOf,
    handOverMonths: 3,
    ...(solution === undefined ? {} : { solution }),
  });
  return {
    holders: holders.map(({ actor }) => actor),
    handOver:
      handOver && `${handOver.from.actor}>${handOver.to.actor} ${handOver.kind} ${handOver.starts} ${handOver.ends}`,
    ...vacancy,
  };
};
const nobody = { holders: [], handOver: null, vacantSince: null, isJustVacant: false };

describe("readMandate", () => {
  it("says who holds the role, and nobody before anyone did", () => {
    const mandates = [carrying("town", "2023-02", "2024-01")];
    expect(read(mandates, "2023-01-31")).toEqual(nobody);
    expect(read(mandates, "2023-02-01")).toEqual({ ...nobody, holders: ["town"] });
    expect(read(mandates, "2024-01-31")).toEqual({ ...nobody, holders: ["town"] });
    expect(read([], "2024-01-31")).toEqual(nobody);
  });

  it("counts a gap of three months to a named successor as a hand-over, and not a day more", () => {
    const until = (since: string) => [carrying("town", "2023", "2024-03"), carrying("association", since)];
    expect(read(until("2024-07-01"), "2024-05-15")).toEqual({
      holders: [],
      handOver: "town>association gap 2024-04-01 2024-06-30",
      vacantSince: "2024-04-01",
      isJustVacant: false,
    });
    expect(read(until("2024-07-02"), "2024-05-15")).toEqual({
      holders: [],
      handOver: null,
      vacantSince: "2024-04-01",
      isJustVacant: true,
    });
  });

  it("says a role just vacant for three months, then vacant", () => {
    const mandates = [carrying("town", "2023", "2024-03-31")];
    expect(read(mandates, "2024-07-01")).toMatchObject({ vacantSince: "2024-04-01", isJustVacant: true });
    expect(read(mandates, "2024-07-02")).toMatchObject({ vacantSince: "2024-04-01", isJustVacant: false });
  });

  it("shows an overlap that has an end as a hand-over, and two who go on together as two holders", () => {
    const passing = [carrying("town", "2023", "2024-02-15"), carrying("association", "2024-01-10")];
    expect(read(passing, "2024-02-01")).toEqual({
      ...nobody,
      holders: ["town", "association"],
      handOver: "town>association overlap 2024-01-10 2024-02-15",
    });
    expect(read(passing, "2024-02-16")).toEqual({ ...nobody, holders: ["association"] });
    const together = [carrying("town", "2023"), carrying("association", "2024-01-10")];
    expect(read(together, "2024-02-01")).toEqual({ ...nobody, holders: ["town", "association"] });
    const longOverlap = [carrying("town", "2023", "2024-12"), carrying("association", "2024-01-10")];
    expect(read(longOverlap, "2024-02-01")).toEqual({ ...nobody, holders: ["town", "association"] });
  });

  it("reads for a solution its own mandates and those of the whole ecosystem", () => {
    const mandates = [
      carrying("a", "2023", undefined, { solution: "shop" }),
      carrying("b", "2023"),
      carrying("c", "2023", undefined, { solution: "kitchen" }),
    ];
    expect(read(mandates, "2024-01-01", "shop").holders).toEqual(["a", "b"]);
    expect(read(mandates, "2024-01-01").holders).toEqual(["a", "b", "c"]);
  });

  it("ends a mandate when its actor leaves, said in whatever way", () => {
    const mandates = [carrying("market", "2022")];
    const question = { role: "carrying", asOf: "2023-11-01", handOverMonths: 3 } as const;
    const stays = [
      { id: "p", actor: "market", steps: [], until: "2023-09" },
      { id: "p", actor: "market", steps: [{ status: "left" as const, on: "2023-10-01" }] },
    ];
    for (const stay of stays) {
      expect(readMandate(sampleFacts({ mandates, participations: [stay] }), question)).toEqual({
        ...nobody,
        vacantSince: "2023-10-01",
        isJustVacant: true,
      });
    }
    const undated = [{ id: "p", actor: "market", steps: [{ status: "left" as const }] }];
    expect(readMandate(sampleFacts({ mandates, participations: undated }), question)).toEqual(nobody);
    const back = [...stays.slice(0, 1), { id: "q", actor: "market", since: "2023-10-20", steps: [] }];
    expect(readMandate(sampleFacts({ mandates, participations: back }), question).holders).toHaveLength(1);
  });
});

describe("timelineOfMandates", () => {
  it("gives a lane to each role of each solution, and says how it passed", () => {
    const mandates: Mandate[] = [
      carrying("association", "2024-04"),
      carrying("town", "2022-09", "2024-03"),
      carrying("lab", "2022", "2022-06", { id: "m-first" }),
      { id: "i-shop", role: "integrator", actor: "scic", solution: "shop" },
      { id: "i-all", role: "integrator", actor: "scic", since: "2024" },
      { id: "impulse", role: "impulse", actor: "town", since: "2022" },
    ];
    const lanes = timelineOfMandates(sampleFacts({ mandates }));
    expect(
      lanes.map(({ role, solution, spans, handOvers }) => ({
        lane: `${role} ${solution}`,
        spans: spans.map(({ actor, from, to }) => `${actor} ${from} ${to}`),
        handOvers: handOvers.map(
          ({ from, to, kind, starts, ends }) => `${from.actor}>${to.actor} ${kind} ${starts} ${ends}`,
        ),
      })),
    ).toEqual([
      { lane: "impulse null", spans: ["town 2022-01-01 null"], handOvers: [] },
      {
        lane: "carrying null",
        spans: ["lab 2022-01-01 2022-06-30", "town 2022-09-01 2024-03-31", "association 2024-04-01 null"],
        handOvers: ["lab>town gap 2022-07-01 2022-08-31", "town>association next-day 2024-04-01 2024-04-01"],
      },
      { lane: "integrator null", spans: ["scic 2024-01-01 null"], handOvers: [] },
      { lane: "integrator shop", spans: ["scic null null"], handOvers: [] },
    ]);
  });
});
