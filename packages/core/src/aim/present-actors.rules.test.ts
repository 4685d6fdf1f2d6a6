import { expect, it } from "vitest";
import { sampleFacts } from "../sample-facts.ts";
import { listPresentActors } from "./present-actors.rules.ts";

const facts = sampleFacts({
  actors: [
    { id: "z", name: "Zinc", nature: "company", commune: "31042" },
    { id: "e", name: "École", nature: "public-institution" },
    { id: "f", name: "Ferme", nature: "company", commune: "31404" },
    { id: "quiet", name: "Atelier", nature: "company" },
  ],
  participations: [
    { id: "p-z", actor: "z", since: "2024-01", steps: [{ status: "committed", on: "2024-03" }] },
    { id: "p-e", actor: "e", since: "2024-02", steps: [] },
    { id: "p-f", actor: "f", steps: [{ status: "committed" }], until: "2024-04-30" },
  ],
});

it("lists who takes part that day, by name, with the commune when it is known", () => {
  expect(listPresentActors(facts, "2024-03-15")).toEqual([
    { actor: "e", name: "École", status: "identified", commune: null },
    { actor: "f", name: "Ferme", status: "committed", commune: "31404" },
    { actor: "z", name: "Zinc", status: "committed", commune: "31042" },
  ]);
});

it("leaves out who has left, and who has not come yet", () => {
  expect(listPresentActors(facts, "2024-01-15").map(({ actor }) => actor)).toEqual(["f", "z"]);
  expect(listPresentActors(facts, "2024-05-01").map(({ actor }) => actor)).toEqual(["e", "z"]);
});
