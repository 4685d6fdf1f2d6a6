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
  ["Épicerie solidaire", "association"],
  ["L’épicerie sociale de la vallée", "association"],
  ["Garage associatif", "association"],
  ["Brasserie associative", "association"],
  ["MJC de la ville", "association"],
  ["AMAP du Comminges", "association"],
  ["Secours populaire", "association"],
  ["Les Restos du Cœur", "association"],
  ["Familles rurales", "association"],
  ["Ressourcerie du pic", "association"],
  ["CCAS de Luchon", "public-institution"],
  ["Épicerie solidaire du CCAS", "public-institution"],
  ["Centre intercommunal d’action sociale", "public-institution"],
  ["SCIC L’Épicerie solidaire", "cooperative"],
  ["Épicerie du village", "company"],
])("hears in %s a nature: %s", (name, nature) => {
  expect(guessNature(name)).toBe(nature);
});

it("hears nothing in a name that does not tell", () => {
  expect(guessNature("Les Anges")).toBeUndefined();
  expect(guessNature("")).toBeUndefined();
});
