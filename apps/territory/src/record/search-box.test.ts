import { expect, it } from "vitest";
import { matchChoices } from "./search-box.tsx";

const choices = ["La Légumerie du Comminges", "Légumes d’Œuvre", "Commune de Luchon"].map((name) => ({
  id: name,
  name,
}));
const found = (typed: string) => matchChoices(choices, typed).map(({ name }) => name);

it("finds by any words, whatever the accents, capitals, ligatures and order", () => {
  expect(found("legum")).toEqual(["La Légumerie du Comminges", "Légumes d’Œuvre"]);
  expect(found("COMMINGES légu")).toEqual(["La Légumerie du Comminges"]);
  expect(found("oeuvre")).toEqual(["Légumes d’Œuvre"]);
  expect(found("comm")).toEqual(["La Légumerie du Comminges", "Commune de Luchon"]);
  expect(found("abattoir")).toEqual([]);
});
