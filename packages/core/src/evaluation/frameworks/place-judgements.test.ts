import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrameworkRevision, findRevisionProblems } from "./framework-revision.ts";
import { isComparable, type PlacedJudgements, placeJudgements } from "./place-judgements.rules.ts";
import { frameworkOf, judged, someJudgements, someRevision } from "./testing/judgements.ts";

const first = frameworkOf("1", ["a", "b", "c", "d", "e", "f"]);
const second = frameworkOf("2", ["a", "b2", "c1", "c2", "de"]);
const revision: FrameworkRevision = {
  framework: "trial",
  from: "1",
  to: "2",
  changes: [
    { kind: "same", from: "b", to: "b2" },
    { kind: "split", from: "c", to: ["c1", "c2"] },
    { kind: "merged", from: ["d", "e"], to: "de" },
    { kind: "dropped", from: "f", because: "Dit ailleurs." },
  ],
};
const said = ["a", "b", "c", "d", "e", "f"].map((criterion) => judged({ id: `of-${criterion}`, criterion }));

function listPlaces({ at, dropped, elsewhere }: PlacedJudgements) {
  return {
    at: Object.fromEntries(
      [...at].map(([criterion, placed]) => [
        criterion,
        placed.map(({ judgement, passage }) => `${judgement.id} ${passage}`),
      ]),
    ),
    dropped: dropped.map(({ id }) => id),
    elsewhere: elsewhere.map(({ id }) => id),
  };
}

describe("a new version of a framework", () => {
  it("reads old judgements where they now belong, by id", () => {
    expect(listPlaces(placeJudgements(second, [revision], said))).toEqual({
      at: {
        a: ["of-a same"],
        b2: ["of-b same"],
        c1: ["of-c part-of"],
        c2: ["of-c part-of"],
        de: ["of-d wider", "of-e wider"],
      },
      dropped: ["of-f"],
      elsewhere: [],
    });
  });

  it("leaves the old version as readable as before, dropped criteria with their judgements", () => {
    const placed = placeJudgements(first, [revision], said);
    expect([...placed.at.keys()]).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(placed.at.get("f")).toEqual([{ judgement: said[5], passage: "as-said" }]);
    expect(placed.dropped).toEqual([]);
  });

  it("follows several revisions, and remembers that a criterion was once wider", () => {
    const third = frameworkOf("3", ["a", "b2", "c", "de"]);
    const again: FrameworkRevision = {
      framework: "trial",
      from: "2",
      to: "3",
      changes: [{ kind: "merged", from: ["c1", "c2"], to: "c" }],
    };
    expect(listPlaces(placeJudgements(third, [again, revision], said)).at).toEqual({
      a: ["of-a same"],
      b2: ["of-b same"],
      c: ["of-c part-of"],
      de: ["of-d wider", "of-e wider"],
    });
  });

  it("says which judgements it cannot place, and leaves those of other frameworks alone", () => {
    const strays = [
      judged({ id: "newer", frameworkVersion: "9" }),
      judged({ id: "unknown", criterion: "z" }),
      judged({ id: "other", framework: "other" }),
    ];
    expect(listPlaces(placeJudgements(second, [revision], strays))).toEqual({
      at: {},
      dropped: [],
      elsewhere: ["newer", "unknown"],
    });
    const round = [revision, { framework: "trial", from: "2", to: "1", changes: [] }];
    const third = frameworkOf("3", ["a"]);
    expect(listPlaces(placeJudgements(third, round, said)).elsewhere).toHaveLength(6);
  });

  it("says what its mapping leaves out", () => {
    expect(findRevisionProblems(revision, first, second)).toEqual([]);
    const flawed: FrameworkRevision = {
      ...revision,
      changes: [
        { kind: "same", from: "b", to: "a" },
        { kind: "split", from: "c", to: ["c1", "c9"] },
        { kind: "dropped", from: "c", because: "Deux fois." },
        { kind: "dropped", from: "z", because: "Jamais vu." },
      ],
    };
    expect(findRevisionProblems(flawed, first, second)).toEqual([
      { kind: "unknown-from", criterion: "z" },
      { kind: "unknown-to", criterion: "c9" },
      { kind: "twice", criterion: "c" },
      { kind: "unmapped", criterion: "d" },
      { kind: "unmapped", criterion: "e" },
      { kind: "unmapped", criterion: "f" },
      { kind: "two-same", criterion: "a" },
    ]);
  });
});

const twoRevisions = someRevision(first, "2").chain((one) =>
  someRevision(one.next, "3").map((other) => ({ one, other })),
);
const ids = first.criteria.map(({ id }) => id);

describe("following judgements from version to version", () => {
  it("loses none, rewrites none, invents none", () => {
    fc.assert(
      fc.property(twoRevisions, someJudgements(ids), ({ one, other }, judgements) => {
        expect(findRevisionProblems(one.revision, first, one.next)).toEqual([]);
        expect(findRevisionProblems(other.revision, one.next, other.next)).toEqual([]);
        const untouched = judgements.map((one) => ({ ...one }));
        const { at, dropped, elsewhere } = placeJudgements(other.next, [one.revision, other.revision], judgements);
        expect(judgements).toEqual(untouched);
        expect(elsewhere).toEqual([]);
        const read = new Set([...[...at.values()].flat().map(({ judgement }) => judgement), ...dropped]);
        expect([...read].toSorted((left, right) => judgements.indexOf(left) - judgements.indexOf(right))).toEqual(
          judgements,
        );
        const ofNext = new Set(other.next.criteria.map(({ id }) => id));
        for (const criterion of at.keys()) expect(ofNext.has(criterion)).toBe(true);
      }),
    );
  });

  it("compares only what was said of one and the same criterion", () => {
    fc.assert(
      fc.property(twoRevisions, someJudgements(ids), ({ one, other }, judgements) => {
        const { at } = placeJudgements(other.next, [one.revision, other.revision], judgements);
        for (const placed of at.values()) {
          const origins = new Set(placed.filter(isComparable).map(({ judgement }) => judgement.criterion));
          expect(origins.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
