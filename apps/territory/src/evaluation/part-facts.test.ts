import { expect, it } from "vitest";
import { listAimFacts } from "../aim/aim-facts.ts";
import { listGovernanceFacts } from "../governance/governance-facts.ts";
import { listProductionFacts } from "../production/production-facts.ts";
import type { FactLine } from "../record/fact-line.ts";
import type { FactReader } from "../record/fact-reader.ts";
import { listSolutionFacts } from "../solution/solution-facts.ts";
import { readExample } from "../testing/read-example.ts";
import { readFacts } from "../testing/read-facts.ts";
import { listValueFacts } from "../value/value-facts.ts";

const today = "2026-11-22";
const lists = [listAimFacts, listSolutionFacts, listProductionFacts, listValueFacts, listGovernanceFacts];
const listAll = (reader: FactReader) => lists.flatMap((list) => list(reader));

const wordsOf = ({ title, notes, details }: FactLine) => [
  title,
  ...notes,
  ...details.flatMap(({ label = "", text }) => [label, text]),
];

it.each(["fr", "en"] as const)("tells every fact of the example in words, in %s", (locale) => {
  const groups = listAll(readFacts(readExample(), today, locale));
  const words = groups.flatMap(({ title, lines }) => [title, ...lines.flatMap(wordsOf)]);
  expect(words.filter((one) => /undefined|null|\bfacts\.|factGroup|\{\{|\d{4}-\d{2}/.test(one))).toEqual([]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
});

it("shows a fact from the day it began, and keeps it once it ended", () => {
  const titled = (asOf: string) => {
    const groups = listAimFacts(readFacts(readExample(), asOf));
    return groups.find(({ key }) => key === "participation")?.lines ?? [];
  };
  const left = titled(today).filter(({ isPast }) => isPast);
  expect(left.map(({ title }) => title)).toEqual(["Les maraîchers de la vallée", "Les Cars du Pertuis"]);
  expect(titled("2024-05-31").length).toBeLessThan(titled(today).length);
  expect(titled("2025-09-30").filter(({ isPast }) => isPast)).toEqual([]);
});

it("says who gives to whom, when, and whether the other side confirmed", () => {
  const facts = readExample();
  const [commitment] = facts.commitments;
  expect(commitment).toBeDefined();
  const groups = listProductionFacts(readFacts(facts, today));
  const line = groups.find(({ key }) => key === "commitment")?.lines.find(({ id }) => id === commitment?.id);
  const nameOf = (id: string | null | undefined) => facts.actors.find((actor) => actor.id === id)?.name ?? "le commun";
  expect(line?.title).toBe(commitment?.statement);
  expect(line?.notes[0]).toBe(`${nameOf(commitment?.giver)} → ${nameOf(commitment?.receiver)}`);
  expect(line?.notes.at(-1)).toMatch(/^confirmé par /);
});

it("puts what holds today before drafts, and drafts before what ended", () => {
  const groups = listSolutionFacts(readFacts(readExample(), today));
  const solutions = groups.find(({ key }) => key === "solution")?.lines ?? [];
  expect(solutions.map(({ title }) => title)).toEqual([
    "La tournée des tables",
    "La conserverie partagée",
    "Paniers et trajets",
  ]);
  expect(solutions.map(({ isPast }) => isPast)).toEqual([false, false, true]);
});

it("says nothing of the words of reflexive sessions: that they were held, and how many", () => {
  const [space] = listGovernanceFacts(readFacts(readExample(), today))[0]?.lines ?? [];
  expect(space?.details.map(({ label }) => label)).toEqual(["Entre", "Séances"]);
  expect(space?.details[1]?.text).toMatch(/^\d+\sséances, la dernière le /);
});

it("introduces a day with its article, and a month without", () => {
  const { when } = readFacts(readExample(), today);
  expect([when({ since: "2024-10-01" }), when({ since: "2024-10" })]).toEqual([
    ["depuis le 1er octobre 2024"],
    ["depuis octobre 2024"],
  ]);
  expect([when({ until: "2024-10-02" }), when({ until: "2024" })]).toEqual([
    ["jusqu’au 2 octobre 2024"],
    ["jusqu’en 2024"],
  ]);
});

it("says of a promise kept who says so, and whether the other side confirmed", () => {
  const facts = readExample();
  const [commitment] = facts.commitments;
  const [sample] = facts.fulfilments;
  const [declarer] = facts.actors;
  if (commitment === undefined || sample === undefined || declarer === undefined) throw new Error("No promise");
  const kept = { ...sample, commitment: commitment.id, degree: "kept", on: "2026-10-01" } as const;
  const notesWith = (attestation: object) => {
    const fulfilments = [{ ...kept, confirmedBy: null, confirmedOn: null, declaredBy: null, ...attestation }];
    const groups = listProductionFacts(readFacts({ ...facts, fulfilments }, today));
    return groups.find(({ key }) => key === "commitment")?.lines.find(({ id }) => id === commitment.id)?.notes;
  };
  expect(notesWith({ declaredBy: declarer.id })).toContain(
    `tenu (1er octobre 2026, déclaré par ${declarer.name}, pas encore confirmé par l’autre côté)`,
  );
});
