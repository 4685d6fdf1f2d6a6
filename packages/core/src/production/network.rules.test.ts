import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SampleLists, sampleActors, sampleFacts, samplePromise, unconfirmed } from "../sample-facts.ts";
import { describeNetwork } from "./describe-network.rules.ts";
import { readNetwork } from "./network.rules.ts";

const asOf = "2024-06-15";

/** A loop a → b → c → a; d gives to b, e receives from c, f is committed and linked to nobody. */
const lists: SampleLists = {
  actors: sampleActors("a", "b", "c", "d", "e", "f"),
  commitments: [
    samplePromise("a>b"),
    samplePromise("a>b", { id: "again", ...unconfirmed }),
    samplePromise("b>c"),
    samplePromise("c>a"),
    samplePromise("b>a", unconfirmed),
    samplePromise("d>b"),
    samplePromise("c>e"),
  ],
  participations: [
    { id: "pf", actor: "f", steps: [{ status: "committed" }] },
    { id: "pg", actor: "g", steps: [{ status: "invited" }] },
  ],
};

describe("readNetwork", () => {
  it("reads the loop, who only gives, who only receives and who is linked to nobody", () => {
    const reading = readNetwork(sampleFacts(lists), asOf);
    expect(reading).toMatchObject({
      core: ["a", "b", "c"],
      cores: [["a", "b", "c"]],
      confirmedCore: ["a", "b", "c"],
      onlyGive: ["d"],
      onlyReceive: ["e"],
      isolated: ["f"],
      breakers: ["a", "b", "c"],
    });
    expect(reading.edges).toEqual([
      { from: "a", to: "b", count: 2, confirmed: 1, commitments: ["a-b", "again"], mutual: true, inCore: true },
      { from: "b", to: "a", count: 1, confirmed: 0, commitments: ["b-a"], mutual: true, inCore: true },
      { from: "b", to: "c", count: 1, confirmed: 1, commitments: ["b-c"], mutual: false, inCore: true },
      { from: "c", to: "a", count: 1, confirmed: 1, commitments: ["c-a"], mutual: false, inCore: true },
      { from: "c", to: "e", count: 1, confirmed: 1, commitments: ["c-e"], mutual: false, inCore: false },
      { from: "d", to: "b", count: 1, confirmed: 1, commitments: ["d-b"], mutual: false, inCore: false },
    ]);
    expect(reading.flows.find((flow) => flow.actor === "b")).toEqual({
      actor: "b",
      gives: ["b-a", "b-c"],
      receives: ["a-b", "again", "d-b"],
      effectsReceived: [],
    });
  });

  it("makes no confirmed core of promises one side declared, nor of two sides typed by one account", () => {
    const ring = ["a>b", "b>c", "c>a"];
    const declared = ring.map((ends) => samplePromise(ends, unconfirmed));
    const oneAccount = ring.map((ends) => samplePromise(ends, { declaredThrough: "x", confirmedThrough: "x" }));
    for (const commitments of [declared, oneAccount]) {
      const reading = readNetwork(sampleFacts({ commitments }), asOf);
      expect(reading).toMatchObject({ core: ["a", "b", "c"], confirmedCore: [], confirmedCores: [], breakers: [] });
    }
  });

  it("once a promise is past due, keeps it in the confirmed core only when its keeping is confirmed", () => {
    const commitments = [samplePromise("a>b", { dueOn: "2024-05" }), samplePromise("b>c"), samplePromise("c>a")];
    const kept = { id: "f", commitment: "a-b", degree: "kept" as const, on: "2024-05-10", declaredBy: "a" };
    const coresWith = (more: SampleLists) => {
      const { core, confirmedCore } = readNetwork(sampleFacts({ commitments, ...more }), asOf);
      return [core.length, confirmedCore.length];
    };
    expect(coresWith({})).toEqual([0, 0]);
    expect(coresWith({ fulfilments: [kept] })).toEqual([3, 0]);
    expect(coresWith({ fulfilments: [{ ...kept, confirmedBy: "b" }] })).toEqual([3, 3]);
  });

  it("links through the common only those who give to it and may use it", () => {
    const commitments = ["a>*", "*>a", "b>*", "*>b", "c>*", "*>d"].map((ends) => samplePromise(ends));
    const reading = readNetwork(sampleFacts({ commitments }), asOf);
    expect(reading).toMatchObject({ core: ["a", "b"], onlyGive: ["c"], onlyReceive: ["d"] });
    expect(reading.edges.map(({ from, to, mutual, inCore }) => [from, to, mutual, inCore])).toEqual([
      ["a", "common", true, true],
      ["b", "common", true, true],
      ["c", "common", false, false],
      ["common", "a", true, true],
      ["common", "b", true, true],
      ["common", "d", false, false],
    ]);
  });

  it("shows effects as a return, and makes no link of them", () => {
    const facts = sampleFacts({
      actors: sampleActors("a", "b"),
      solutions: [
        { id: "shop", name: "Magasin", stage: "adopted", stakes: [] },
        { id: "idea", name: "Idée", stage: "draft", stakes: [] },
      ],
      commitments: [samplePromise("a>b")],
      usefulEffects: [
        {
          id: "eats",
          solution: "shop",
          kind: "immediate",
          statement: "mange",
          beneficiaries: [
            { kind: "actor", actor: "a" },
            { kind: "people", name: "habitants" },
          ],
        },
        {
          id: "later",
          solution: "idea",
          kind: "mediate",
          statement: "x",
          beneficiaries: [{ kind: "actor", actor: "a" }],
        },
      ],
      externalities: [
        {
          id: "calm",
          solution: "shop",
          sign: "positive",
          statement: "x",
          state: "seen",
          bearers: [{ kind: "actor", actor: "a" }],
        },
        {
          id: "noise",
          solution: "shop",
          sign: "negative",
          statement: "x",
          state: "seen",
          bearers: [{ kind: "actor", actor: "a" }],
        },
      ],
    });
    const reading = readNetwork(facts, asOf);
    expect(reading).toMatchObject({ cores: [], onlyGive: ["a"] });
    expect(reading.flows[0]?.effectsReceived).toEqual([
      { entity: "externality", id: "calm", actor: "a", sign: "positive" },
      { entity: "usefulEffect", id: "eats", actor: "a", sign: "positive" },
    ]);
    expect(describeNetwork(reading, facts)[1]?.fr).toBe(
      "A donne\u202f; en retour, des effets, mais aucun engagement formulé.",
    );
  });

  it("reads a past day as it was, with those who have left since", () => {
    const facts = sampleFacts({
      commitments: ["a>b", "b>c", "c>a"].map((ends) => samplePromise(ends, { since: "2022" })),
      participations: [
        {
          id: "p",
          actor: "c",
          steps: [
            { status: "committed", on: "2022" },
            { status: "left", on: "2023-09" },
          ],
        },
      ],
    });
    expect(readNetwork(facts, "2023-08-31").confirmedCore).toEqual(["a", "b", "c"]);
    expect(readNetwork(facts, "2023-09-30")).toMatchObject({ cores: [], onlyGive: ["a"], onlyReceive: ["b"] });
    expect(readNetwork(facts, "2021-12-31").edges).toEqual([]);
  });

  it("reads the same whatever the order of the facts", () => {
    const { commitments = [], ...others } = lists;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(commitments, { minLength: commitments.length, maxLength: commitments.length }),
        (shuffled) => {
          expect(readNetwork(sampleFacts({ ...others, commitments: shuffled }), asOf)).toEqual(
            readNetwork(sampleFacts(lists), asOf),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it("never has a smaller core once a promise more is confirmed", () => {
    const end = fc.constantFrom("a", "b", "c", "d", "*");
    const promise = fc.tuple(end, end, fc.boolean());
    fc.assert(
      fc.property(fc.array(promise, { minLength: 1, maxLength: 10 }), fc.nat(), (drawn, pick) => {
        const write = (confirmedToo: number) =>
          sampleFacts({
            commitments: drawn.map(([from, to, isSaid], index) =>
              samplePromise(`${from}>${to}`, {
                id: `c${index}`,
                ...(isSaid || index === confirmedToo ? {} : unconfirmed),
              }),
            ),
          });
        const before = readNetwork(write(-1), asOf);
        const after = readNetwork(write(pick % drawn.length), asOf);
        expect(after.core).toEqual(before.core);
        expect(after.confirmedCore.length).toBeGreaterThanOrEqual(before.confirmedCore.length);
      }),
    );
  });
});

describe("describeNetwork", () => {
  const said = (written: SampleLists) => {
    const facts = sampleFacts(written);
    return describeNetwork(readNetwork(facts, asOf), facts);
  };

  it("names the actors, in French and in English", () => {
    expect(said(lists)).toEqual([
      {
        fr: "A, B et C forment une boucle\u00a0: chacun donne et reçoit en retour, directement ou par les autres.",
        en: "A, B and C form a loop: each gives and receives in return, directly or through the others.",
      },
      {
        fr: "La boucle se défait si l’un de ses acteurs s’en va\u00a0: A, B ou C.",
        en: "The loop comes undone if any one of its actors leaves: A, B or C.",
      },
      {
        fr: "D donne et ne reçoit rien de formulé.",
        en: "D gives, and nothing is put into words of what it receives.",
      },
      {
        fr: "E reçoit\u202f; rien n’est formulé de ce qui est donné en retour.",
        en: "E receives; nothing is put into words of what it gives in return.",
      },
      {
        fr: "F participe sans engagement formulé avec les autres.",
        en: "F takes part with no commitment put into words with the others.",
      },
    ]);
  });

  it("says without whom the loop holds, and without whom it does not", () => {
    const actors = sampleActors("a", "b", "c", "d");
    const star = ["a>b", "b>a", "b>c", "c>b", "b>d", "d>b"].map((ends) => samplePromise(ends));
    expect(said({ actors, commitments: star })[1]).toEqual({
      fr: "La boucle tient sans A, C ou D\u202f; elle se défait si B s’en va.",
      en: "The loop holds without A, C or D; it comes undone if B leaves.",
    });
    const all = ["a", "b", "c", "d"].flatMap((from) =>
      ["a", "b", "c", "d"].map((to) => samplePromise(`${from}>${to}`)),
    );
    expect(said({ actors, commitments: all })[1]?.fr).toBe(
      "Une boucle d’au moins trois acteurs demeure, quel que soit celui qui partirait.",
    );
  });

  it("says what waits for the other side, and what nobody has promised", () => {
    const actors = sampleActors("a", "b");
    const commitments = ["a>b", "b>a"].map((ends) => samplePromise(ends, unconfirmed));
    expect(said({ actors, commitments }).map(({ fr }) => fr)).toEqual([
      "Aucune boucle d’engagements confirmés ne relie encore les acteurs.",
      "Des engagements qui restent à confirmer par l’autre côté feraient entrer A et B dans une boucle.",
    ]);
    expect(said({ actors }).map(({ fr }) => fr)).toEqual(["Aucun engagement en cours n’a été formulé à cette date."]);
  });
});
