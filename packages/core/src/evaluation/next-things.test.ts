import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteria } from "./criteria.ts";
import { diagnose } from "./diagnosis.rules.ts";
import { partsOfPhase } from "./next-things.rules.ts";
import { added, changed, completeFacts, emptied, readingOf, readingsOf, today } from "./testing/facts.ts";
import { mapRecords, randomFacts } from "./testing/random-facts.ts";
import { phases } from "./vocabulary.ts";

const partOf = new Map(criteria.map(({ id, part }) => [id, part]));

describe("the three next things", () => {
  it("are at most three questions, of criteria still open, at most two facts away, never three of one part", () => {
    fc.assert(
      fc.property(randomFacts(), fc.constantFrom(...phases), (facts, phase) => {
        const diagnosis = diagnose(
          added(facts, "phaseEntries", { id: "now", phase, on: "2025-01", reason: "Ensemble" }),
          today,
        );
        const readings = readingsOf(diagnosis);
        const near = readings.filter(
          ({ status, further }) => status !== "met" && status !== "not-applicable" && (further?.distance ?? 9) <= 2,
        );
        const proposed = diagnosis.next.map(({ criterion }) => criterion);
        expect(proposed.length).toBeLessThanOrEqual(3);
        expect(new Set(proposed).size).toBe(proposed.length);
        for (const id of proposed) expect(near.map((reading) => reading.id)).toContain(id);
        const counts = Map.groupBy(proposed, (id) => partOf.get(id));
        for (const ids of counts.values()) expect(ids.length).toBeLessThanOrEqual(2);
        for (const { question, place } of diagnosis.next) {
          expect(question.fr).toMatch(/\u202f\?$/);
          expect(question.en).toMatch(/\?$/);
          expect(place.entity).not.toBe("");
        }
        const [first] = diagnosis.next;
        const isOfPhase = (id: (typeof proposed)[number]) =>
          partsOfPhase[phase].some((part) => part === partOf.get(id));
        if (near.some(({ id }) => isOfPhase(id))) expect(first && isOfPhase(first.criterion)).toBe(true);
        else if (near.length > 0) expect(first).toBeDefined();
      }),
    );
  });

  it("begin with the stake on empty facts, then what opens most", () => {
    const nothing = mapRecords(completeFacts(), () => null);
    expect(diagnose(nothing, today).next.map(({ criterion }) => criterion)).toEqual(["A2", "A4", "B1"]);
  });

  it("ask who will hold the component nobody holds", () => {
    const facts = changed(completeFacts(), "components", "vegetables", { name: "Transport à la demande" });
    const unheld = { ...facts, holdings: facts.holdings.filter(({ id }) => id !== "h-vegetables") };
    const [first] = diagnose(unheld, today).next;
    expect(first).toMatchObject({
      criterion: "B5",
      question: {
        fr: "Qui portera «\u00a0Transport à la demande\u00a0»\u202f?",
        en: "Who will hold “Transport à la demande”?",
      },
      place: { part: "solution", entity: "holding", about: { entity: "component", id: "vegetables" } },
      section: "4.2-2",
    });
    expect(readingOf(unheld, "B5").sentence).toEqual({
      fr: "Personne ne porte encore «\u00a0Transport à la demande\u00a0».",
      en: "Nobody holds “Transport à la demande” yet.",
    });
  });

  it("leave out what is more than two facts away", () => {
    const alone = emptied(completeFacts(), "commitments", "contributions", "holdings");
    expect(readingOf(alone, "A3").further?.distance).toBe(4);
    expect(diagnose(alone, today).next.map(({ criterion }) => criterion)).not.toContain("A3");
  });

  it("are none when everything is met", () => {
    expect(diagnose(completeFacts(), today).next).toEqual([]);
  });
});
