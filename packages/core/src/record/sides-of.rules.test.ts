import { describe, expect, it } from "vitest";
import { type SampleLists, sampleFacts, samplePromise } from "../sample-facts.ts";
import { type AttestedFact, sidesOf } from "./sides-of.rules.ts";

const asOf = "2024-06-15";
const reaches = (...actors: readonly string[]) => actors.map((actor) => ({ kind: "actor" as const, actor }));

const meals = {
  id: "eats",
  solution: "meals",
  kind: "mediate" as const,
  statement: "mange",
  beneficiaries: [...reaches("school", "town"), { kind: "people" as const, name: "habitants" }],
};

const lists: SampleLists = {
  solutions: [{ id: "meals", name: "Repas", stage: "adopted", stakes: [] }],
  components: [{ id: "kitchen", solution: "meals", name: "Cuisine", kind: "service", necessity: "necessary" }],
  holdings: [
    { id: "h1", component: "kitchen", actor: "cook" },
    { id: "h2", component: "kitchen", actor: "former-cook", until: "2022" },
  ],
  mandates: [{ id: "i", role: "integrator", actor: "scic" }],
  usefulEffects: [meals],
  commitments: [
    samplePromise("a>b"),
    samplePromise("a>*"),
    samplePromise("b>*"),
    samplePromise("*>c"),
    samplePromise("d>*", { until: "2023" }),
    samplePromise("e>*"),
  ],
  participations: [{ id: "pe", actor: "e", steps: [{ status: "left", on: "2024" }] }],
};

const sides = (fact: AttestedFact) => sidesOf(sampleFacts(lists), fact, asOf);

describe("sidesOf", () => {
  it("a promise: who gives and who receives", () => {
    expect(sides({ entity: "commitment", record: samplePromise("a>b") })).toEqual([["a"], ["b"]]);
  });

  it("a promise to or from the common: those who share it that day speak for it, never the promise's own actor", () => {
    expect(sides({ entity: "commitment", record: samplePromise("a>*") })).toEqual([["a"], ["b", "c"]]);
    expect(sides({ entity: "commitment", record: samplePromise("*>c") })).toEqual([["c"], ["a", "b"]]);
    expect(sides({ entity: "commitment", record: samplePromise("*>*") })).toEqual([]);
  });

  it("a lone gift to a common has nobody to confirm it", () => {
    const alone = samplePromise("a>*");
    expect(sidesOf(sampleFacts({ commitments: [alone] }), { entity: "commitment", record: alone }, asOf)).toEqual([
      ["a"],
    ]);
  });

  it("a fulfilment: those of its promise", () => {
    const kept = { id: "f", commitment: "a-b", on: "2024-05", degree: "kept" as const };
    expect(sides({ entity: "fulfilment", record: kept })).toEqual([["a"], ["b"]]);
    expect(sides({ entity: "fulfilment", record: { ...kept, commitment: "lost" } })).toEqual([]);
  });

  it("an agreement: each of its parties", () => {
    const record = { id: "g", title: "Convention", parties: ["a", "b", "c"] };
    expect(sides({ entity: "agreement", record })).toEqual([["a"], ["b"], ["c"]]);
  });

  it("a contribution: who gives it; the integrator and the other beneficiaries of the effects it answers", () => {
    const record = {
      id: "c",
      actor: "town",
      kind: "money" as const,
      statement: "x",
      steps: [{ status: "agreed" as const }],
    };
    expect(sides({ entity: "contribution", record })).toEqual([["town"], ["scic"]]);
    expect(sides({ entity: "contribution", record: { ...record, inReturnForEffects: ["eats"] } })).toEqual([
      ["town"],
      ["school", "scic"],
    ]);
  });

  it("an effect: each actor it reaches; who produces it too, when one of those it reaches said it", () => {
    expect(sides({ entity: "usefulEffect", record: meals })).toEqual([["school"], ["town"]]);
    expect(sides({ entity: "usefulEffect", record: { ...meals, declaredBy: "scic" } })).toEqual([["school"], ["town"]]);
    expect(sides({ entity: "usefulEffect", record: { ...meals, declaredBy: "town" } })).toEqual([
      ["school"],
      ["town"],
      ["cook", "scic"],
    ]);
  });

  it("an externality: each actor that bears it", () => {
    const record = {
      id: "x",
      solution: "meals",
      sign: "negative" as const,
      statement: "bruit",
      state: "seen" as const,
      bearers: reaches("neighbour"),
    };
    expect(sides({ entity: "externality", record })).toEqual([["neighbour"]]);
    expect(sides({ entity: "externality", record: { ...record, bearers: null } })).toEqual([]);
  });

  it("a resource link: the actor it is a resource for, or else those its effect reaches", () => {
    const record = { id: "l", effect: "eats", statement: "atout" };
    expect(sides({ entity: "resourceLink", record: { ...record, actor: "tourism" } })).toEqual([["tourism"]]);
    expect(sides({ entity: "resourceLink", record: { ...record, towards: "la filière" } })).toEqual([
      ["school"],
      ["town"],
    ]);
    expect(sides({ entity: "resourceLink", record: { ...record, actor: "tourism", declaredBy: "tourism" } })).toEqual([
      ["tourism"],
      ["cook", "scic"],
    ]);
  });
});
