import { describe, expect, it } from "vitest";
import { added, changed, completeFacts, emptied, today } from "../evaluation/testing/facts.ts";
import { type SampleLists, sampleFacts } from "../sample-facts.ts";
import { listCoverages } from "./coverage.rules.ts";

const lists: SampleLists = {
  actors: [
    { id: "farm", name: "Ferme", nature: "company" },
    { id: "town", name: "Ville", nature: "public-institution" },
  ],
  participations: [
    { id: "p-farm", actor: "farm", steps: [{ status: "committed" }] },
    { id: "p-town", actor: "town", steps: [{ status: "committed" }], until: "2024-05-31" },
  ],
  solutions: [
    { id: "draft", name: "A venir", stage: "draft", stakes: [] },
    { id: "meals", name: "Repas", stage: "adopted", stakes: [] },
    { id: "past", name: "Paniers", stage: "adopted", stakes: [], until: "2024-01-31" },
  ],
  usePerformances: [
    { id: "eat", solution: "meals", statement: "Manger local" },
    { id: "learn", solution: "meals", statement: "Apprendre à cuisiner" },
  ],
  components: [
    {
      id: "kitchen",
      solution: "meals",
      name: "Cuisine",
      kind: "good",
      necessity: "necessary",
      serves: ["eat", "elsewhere"],
    },
    { id: "round", solution: "meals", name: "Tournée", kind: "service", necessity: "undecided" },
  ],
  holdings: [
    { id: "h-town", component: "kitchen", actor: "town" },
    { id: "h-farm", component: "kitchen", actor: "farm", since: "2024-03" },
    { id: "h-common", component: "kitchen" },
    { id: "h-over", component: "round", actor: "farm", until: "2024-02-29" },
  ],
};

describe("the coverage of solutions", () => {
  it("says who holds what, what nobody holds and what nothing serves, on the day", () => {
    const [meals] = listCoverages(sampleFacts(lists), "2024-06-15");
    expect(meals).toEqual({
      solution: "meals",
      name: "Repas",
      stage: "adopted",
      performances: [
        { id: "eat", statement: "Manger local", servedBy: ["kitchen"] },
        { id: "learn", statement: "Apprendre à cuisiner", servedBy: [] },
      ],
      components: [
        {
          id: "kitchen",
          name: "Cuisine",
          kind: "good",
          necessity: "necessary",
          serves: ["eat"],
          holders: ["common", "farm"],
        },
        { id: "round", name: "Tournée", kind: "service", necessity: "undecided", serves: [], holders: [] },
      ],
      unheld: ["round"],
      unserved: ["learn"],
    });
  });

  it("shows another day as it was: the holders of then, and those who have not left yet", () => {
    const then = listCoverages(sampleFacts(lists), "2024-02-15");
    const held = then.find(({ solution }) => solution === "meals")?.components;
    expect(held?.map(({ holders }) => holders)).toEqual([["common", "town"], ["farm"]]);
    expect(then[0]?.unheld).toEqual([]);
  });

  it("puts what holds before drafts, and leaves out what has ended", () => {
    const names = (asOf: string) => listCoverages(sampleFacts(lists), asOf).map(({ name }) => name);
    expect(names("2024-01-15")).toEqual(["Paniers", "Repas", "A venir"]);
    expect(names("2024-06-15")).toEqual(["Repas", "A venir"]);
  });

  it("agrees with the criteria that read the same, whatever the order of the facts", () => {
    const facts = completeFacts();
    const [whole] = listCoverages(facts, today);
    expect([whole?.unheld, whole?.unserved]).toEqual([[], []]);
    expect(listCoverages({ ...facts, components: facts.components.toReversed() }, today)).toEqual([whole]);
    const [open] = listCoverages(emptied(facts, "holdings"), today);
    expect(open?.unheld).toEqual(whole?.components.map(({ id }) => id));
  });

  it("keeps a holder once, however many times it is told", () => {
    const again = { id: "h-again", component: "kitchen", actor: "farm" };
    const facts = added(sampleFacts(lists), "holdings", again);
    const [meals] = listCoverages(changed(facts, "holdings", "h-farm", { since: "2023" }), "2024-06-15");
    expect(meals?.components[0]?.holders).toEqual(["common", "farm"]);
  });
});
