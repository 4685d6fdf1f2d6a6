import { expect, it } from "vitest";
import { guessNature } from "./guess-nature.ts";

it.each([
  ["La Commune de Luchon", "public-institution"],
  ["École du village", "public-institution"],
  ["Association des habitants de la vallée", "association"],
  ["Les habitantes et habitants", "inhabitants"],
  ["SCIC Pyrénées", "cooperative"],
  ["La ferme du col", "company"],
  ["Laboratoire de recherche", "research"],
])("hears in %s a nature: %s", (name, nature) => {
  expect(guessNature(name)).toBe(nature);
});

it("hears nothing in a name that does not tell", () => {
  expect(guessNature("Les Anges")).toBeUndefined();
  expect(guessNature("")).toBeUndefined();
});
