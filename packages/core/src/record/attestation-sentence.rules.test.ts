import { describe, expect, it } from "vitest";
import { type SampleLists, sampleFacts } from "../sample-facts.ts";
import { listAwaiting } from "./attestation-awaiting.rules.ts";
import { listAttestedDetails } from "./attestation-details.rules.ts";
import { tellAttestedFact } from "./attestation-sentence.rules.ts";

const promise = {
  id: "veg",
  statement: "Dix paniers",
  giver: "farm",
  receiver: "town",
  quantity: "dix",
  dueOn: "2025-03",
};
const reached = [{ kind: "actor" as const, actor: "town" }];
const lists: SampleLists = {
  actors: [
    { id: "farm", name: "Les Maraîchers", nature: "company" },
    { id: "town", name: "Ecoville", nature: "public-institution" },
  ],
  solutions: [{ id: "meals", name: "Repas", stage: "adopted", stakes: [] }],
  commitments: [
    { ...promise, declaredBy: "town", declaredThrough: "a" },
    { id: "gift", statement: "Un local", giver: "town", declaredBy: "town", declaredThrough: "a" },
    { id: "past", statement: "Avant", giver: "farm", receiver: "town", until: "2020" },
  ],
  fulfilments: [{ id: "kept", commitment: "veg", on: "2025-03", degree: "partly" }],
  agreements: [{ id: "deal", title: "La table", parties: ["farm", "town"], declaredBy: "farm", basis: "means" }],
  usefulEffects: [
    { id: "fed", solution: "meals", kind: "immediate", statement: "Enfants nourris", beneficiaries: reached },
  ],
  externalities: [
    { id: "noise", solution: "meals", sign: "negative", state: "seen", statement: "Bruit", bearers: reached },
  ],
  resourceLinks: [{ id: "link", effect: "fed", statement: "Moins de tournées", actor: "town" }],
  contributions: [
    {
      id: "dues",
      actor: "town",
      kind: "money",
      amount: 1200,
      statement: "Une part",
      inReturnForEffects: ["fed"],
      steps: [{ status: "agreed" }],
      declaredBy: "farm",
    },
  ],
};
const facts = sampleFacts(lists);
const awaiting = listAwaiting(facts, "2025-06-15");
const told = (id: string, listener: string | null) => {
  const found = awaiting.find(({ fact }) => fact.record.id === id);
  if (found === undefined) throw new Error(`${id} awaits nobody`);
  return tellAttestedFact({ facts, listener }, found.fact);
};

describe("what awaits a word", () => {
  it("is what the other side has not confirmed and has not ended, with those of whom a word is awaited", () => {
    expect(awaiting.map(({ fact, actors }) => [fact.record.id, actors])).toEqual([
      ["noise", ["town"]],
      ["deal", ["town"]],
      ["veg", ["farm"]],
      ["kept", ["farm", "town"]],
      ["fed", ["town"]],
      ["link", ["town"]],
      ["dues", ["town"]],
    ]);
  });

  it.each([
    ["veg", "farm", "Ecoville dit que vous vous engagez à son égard : « Dix paniers »."],
    [
      "dues",
      "town",
      "Les Maraîchers disent qu’une contribution de votre part est convenue : « Une part », en retour de « Enfants nourris ».",
    ],
    [
      "dues",
      "farm",
      "Les Maraîchers disent qu’une contribution d’Ecoville est convenue : « Une part », en retour de « Enfants nourris ».",
    ],
    ["veg", null, "Ecoville dit que Les Maraîchers s’engagent à son égard : « Dix paniers »."],
    ["deal", "town", "Les Maraîchers disent avoir passé un accord avec vous : « La table »."],
    [
      "kept",
      "town",
      "Il est écrit ici que la promesse « Dix paniers », prise par Les Maraîchers envers vous, a été tenue en partie.",
    ],
    ["fed", "town", "Il est écrit ici que la solution « Repas » vous est utile : « Enfants nourris »."],
    ["noise", "town", "Il est écrit ici que la solution « Repas » vous touche, en mal : « Bruit »."],
    [
      "link",
      "town",
      "Il est écrit ici que l’effet « Enfants nourris » est devenu une ressource pour vous : « Moins de tournées ».",
    ],
  ])("is told: %s, to %s", (id, listener, sentence) => {
    expect(told(id, listener).fr.replace(/[\u00a0\u202f]/g, " ")).toBe(sentence);
  });
});

it("tells a promise as its maker says it", () => {
  const own = sampleFacts({ ...lists, commitments: [{ ...promise, declaredBy: "farm", declaredThrough: "a" }] });
  const made = listAwaiting(own, "2025-06-15").find(({ fact }) => fact.entity === "commitment");
  const sentence = made === undefined ? "" : tellAttestedFact({ facts: own, listener: "town" }, made.fact).fr;
  expect(sentence).toBe("Les Maraîchers disent s’engager envers vous\u00a0: «\u00a0Dix paniers\u00a0».");
});

describe("what the sentence leaves aside", () => {
  it("is listed, so that nobody confirms what they were not shown", () => {
    const found = awaiting.find(({ fact }) => fact.record.id === "veg");
    const details = found === undefined ? [] : listAttestedDetails({ facts, listener: "farm" }, found.fact);
    expect(details.map(({ label, text }) => `${label.en}: ${text.en}`)).toEqual([
      "How much: dix",
      "Expected: in March 2025",
    ]);
  });
});
