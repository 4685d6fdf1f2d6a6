import { describe, expect, it } from "vitest";
import type { Participation } from "./participation.ts";
import { actorStatusAt, actorStatusesAt, departureDay, participationStatusAt } from "./participation-status.rules.ts";

const stay = (more: Partial<Participation>): Participation => ({ id: "p", actor: "a", steps: [], ...more });

describe("participationStatusAt", () => {
  const told = stay({
    steps: [
      { status: "identified", on: "2022-01-10" },
      { status: "invited", on: "2022-03" },
      { status: "committed", on: "2023" },
      { status: "left", on: "2023-09-30" },
    ],
  });

  it.each([
    ["2022-01-09", null],
    ["2022-01-10", "identified"],
    ["2022-03-01", "invited"],
    ["2022-12-31", "invited"],
    ["2023-01-01", "committed"],
    ["2023-09-29", "committed"],
    ["2023-09-30", "left"],
    ["2030-01-01", "left"],
  ])("on %s is %s", (asOf, expected) => {
    expect(participationStatusAt(told, asOf)).toBe(expected);
  });

  it("is left once the participation has ended, whatever the steps say", () => {
    const ended = stay({ until: "2023-09", steps: [{ status: "committed", on: "2022" }] });
    expect(participationStatusAt(ended, "2023-09-30")).toBe("committed");
    expect(participationStatusAt(ended, "2023-10-01")).toBe("left");
  });

  it("is identified when an actor takes part and no step was told, and nothing before it began", () => {
    expect(participationStatusAt(stay({}), "2024-01-01")).toBe("identified");
    expect(participationStatusAt(stay({ since: "2024-02" }), "2024-01-31")).toBeNull();
    expect(
      participationStatusAt(stay({ since: "2024-02", steps: [{ status: "committed", on: "2025" }] }), "2024-03-01"),
    ).toBe("identified");
  });

  it("reads a step without a date as come with the one told before it", () => {
    const steps = stay({ steps: [{ status: "identified", on: "2022" }, { status: "committed" }] });
    expect(participationStatusAt(steps, "2021-12-31")).toBeNull();
    expect(participationStatusAt(steps, "2022-01-01")).toBe("committed");
    expect(participationStatusAt(stay({ steps: [{ status: "committed" }] }), "1990-01-01")).toBe("committed");
  });

  it("lets an actor come back", () => {
    const back = stay({ steps: [...told.steps, { status: "committed", on: "2025-01" }] });
    expect(participationStatusAt(back, "2025-01-01")).toBe("committed");
  });

  it("reads dates told out of order by their days", () => {
    const mixed = stay({
      steps: [
        { status: "committed", on: "2024" },
        { status: "invited", on: "2023" },
      ],
    });
    expect(participationStatusAt(mixed, "2024-06-01")).toBe("committed");
  });
});

describe("actorStatusAt", () => {
  const stays = [
    stay({ id: "1", until: "2022", steps: [{ status: "committed", on: "2021" }] }),
    stay({ id: "2", since: "2024", steps: [{ status: "invited", on: "2024" }] }),
    stay({ id: "3", actor: "b", steps: [{ status: "committed", on: "2023" }] }),
  ];

  it("reads all the stays of an actor together", () => {
    expect(actorStatusAt(stays, "a", "2020-01-01")).toBeNull();
    expect(actorStatusAt(stays, "a", "2022-06-01")).toBe("committed");
    expect(actorStatusAt(stays, "a", "2023-06-01")).toBe("left");
    expect(actorStatusAt(stays, "a", "2024-06-01")).toBe("invited");
    expect(actorStatusAt(stays, "nobody", "2024-06-01")).toBeNull();
  });

  it("says the status of everyone who has begun", () => {
    expect([...actorStatusesAt(stays, "2022-06-01")]).toEqual([["a", "committed"]]);
    expect([...actorStatusesAt(stays, "2024-06-01")]).toEqual([
      ["a", "invited"],
      ["b", "committed"],
    ]);
  });
});

describe("departureDay", () => {
  it.each([
    ["its participation ended", [stay({ until: "2023-09" })], "2023-10-01"],
    ["its last step says so", [stay({ steps: [{ status: "left", on: "2023-09-30" }] })], "2023-09-30"],
    [
      "both do: the first of them",
      [stay({ until: "2024", steps: [{ status: "left", on: "2023-09-30" }] })],
      "2023-09-30",
    ],
    ["of several stays: the last", [stay({ until: "2021" }), stay({ until: "2023" })], "2024-01-01"],
    ["a stay goes on", [stay({ until: "2021" }), stay({ since: "2022" })], null],
    [
      "it came back",
      [
        stay({
          steps: [
            { status: "left", on: "2022" },
            { status: "committed", on: "2023" },
          ],
        }),
      ],
      null,
    ],
    ["nobody said when", [stay({ steps: [{ status: "left" }] })], null],
    ["it never took part", [], null],
  ])("when %s", (_why, stays, expected) => {
    expect(departureDay(stays, "a")).toBe(expected);
  });
});
