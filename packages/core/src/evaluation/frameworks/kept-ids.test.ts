import { expect, it } from "vitest";
import { completeRevisions } from "./kept-ids.rules.ts";
import { placeJudgements } from "./place-judgements.rules.ts";
import { frameworkOf, judged } from "./testing/judgements.ts";

const now = frameworkOf("3", ["a", "b"]);

it("reads what was said of a criterion that kept its id, and keeps aside what was said of another", () => {
  const judgements = [
    judged({ id: "old", frameworkVersion: "1", criterion: "a" }),
    judged({ id: "gone", frameworkVersion: "1", criterion: "z" }),
    judged({ id: "new", frameworkVersion: "3", criterion: "a" }),
  ];
  const placed = placeJudgements(now, completeRevisions(now, [], judgements), judgements);
  expect(placed.at.get("a")?.map(({ judgement, passage }) => [judgement.id, passage])).toEqual([
    ["old", "same"],
    ["new", "as-said"],
  ]);
  expect(placed.elsewhere.map(({ id }) => id)).toEqual(["gone"]);
});

it("follows the revision of a version that has one", () => {
  const renamed = { kind: "same", from: "a", to: "b" } as const;
  const dropped = { kind: "dropped", from: "b", because: "Dit ailleurs." } as const;
  const revision = { framework: "trial", from: "2", to: "3", changes: [renamed, dropped] };
  const judgements = [judged({ id: "old", frameworkVersion: "2", criterion: "a" })];
  expect(completeRevisions(now, [revision], judgements)).toEqual([revision]);
  expect(placeJudgements(now, [revision], judgements).at.get("b")).toMatchObject([{ passage: "same" }]);
});
