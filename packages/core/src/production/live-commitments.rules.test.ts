import { describe, expect, it } from "vitest";
import { type SampleLists, sampleFacts, samplePromise } from "../sample-facts.ts";
import { listLiveCommitments } from "./live-commitments.rules.ts";

const live = (lists: SampleLists, asOf = "2024-06-15", solution?: string) =>
  listLiveCommitments(sampleFacts(lists), asOf, solution).map(({ id }) => id);

describe("listLiveCommitments", () => {
  it.each([
    ["2024-05-31", []],
    ["2024-06-01", ["a-b"]],
    ["2024-08-31", ["a-b"]],
    ["2024-09-01", []],
  ])("counts a promise from its first day to its last: on %s", (asOf, expected) => {
    expect(live({ commitments: [samplePromise("a>b", { since: "2024-06", until: "2024-08" })] }, asOf)).toEqual(
      expected,
    );
  });

  it("lets an overdue promise drop out, until it is kept at least in part", () => {
    const commitments = [samplePromise("a>b", { dueOn: "2024-05" })];
    const kept = (degree: "kept" | "partly" | "not-kept", on: string) => ({
      commitments,
      fulfilments: [{ id: "f", commitment: "a-b", degree, on }],
    });
    expect(live({ commitments }, "2024-05-31")).toEqual(["a-b"]);
    expect(live({ commitments }, "2024-06-01")).toEqual([]);
    expect(live(kept("kept", "2024-05-20"))).toEqual(["a-b"]);
    expect(live(kept("partly", "2024-06-15"))).toEqual(["a-b"]);
    expect(live(kept("kept", "2024-06-16"))).toEqual([]);
    expect(live(kept("not-kept", "2024-05-20"))).toEqual([]);
  });

  it("ends a promise with the agreement it belongs to, unless it says its own end", () => {
    const agreements = [{ id: "three-years", title: "Convention", parties: ["a", "b"], until: "2023" }];
    const under = { agreement: "three-years" };
    expect(live({ agreements, commitments: [samplePromise("a>b", under)] }, "2023-12-31")).toEqual(["a-b"]);
    expect(live({ agreements, commitments: [samplePromise("a>b", under)] })).toEqual([]);
    expect(live({ agreements, commitments: [samplePromise("a>b", { ...under, until: "2025" })] })).toEqual(["a-b"]);
  });

  it("drops the promises of and to an actor from the day after it left", () => {
    const lists: SampleLists = {
      commitments: [samplePromise("a>b"), samplePromise("b>a"), samplePromise("b>c")],
      participations: [
        { id: "p", actor: "a", steps: [{ status: "committed", on: "2022" }], until: "2023-09" },
        { id: "q", actor: "c", steps: [{ status: "invited" }] },
      ],
    };
    expect(live(lists, "2023-09-30")).toEqual(["a-b", "b-a", "b-c"]);
    expect(live(lists, "2023-10-01")).toEqual(["b-c"]);
  });

  it("keeps for a solution its own promises and those of the whole ecosystem", () => {
    const commitments = [
      samplePromise("a>b", { solution: "shop" }),
      samplePromise("b>c", { solution: "kitchen" }),
      samplePromise("c>a"),
    ];
    expect(live({ commitments }, "2024-06-15", "shop")).toEqual(["a-b", "c-a"]);
    expect(live({ commitments })).toEqual(["a-b", "b-c", "c-a"]);
  });
});
