import { expect, it } from "vitest";
import { suggestTerritoryName } from "./suggest-name.rules.ts";

const luchon = { name: "Bagnères-de-Luchon", population: 2300 };
const mamet = { name: "Saint-Mamet", population: 500 };
const aveyron = { name: "Saint-Aventin" };
const montauban = { name: "Montauban-de-Luchon", population: 480 };

it("names a few communes, the most inhabited first", () => {
  expect(suggestTerritoryName([luchon], undefined)?.fr).toBe("Bagnères-de-Luchon");
  expect(suggestTerritoryName([aveyron, mamet, luchon], undefined)).toEqual({
    fr: "Bagnères-de-Luchon, Saint-Mamet et Saint-Aventin",
    en: "Bagnères-de-Luchon, Saint-Mamet, and Saint-Aventin",
  });
});

it("names many by the most inhabited, a zone by its own name", () => {
  const many = [mamet, luchon, aveyron, montauban];
  expect(suggestTerritoryName(many, undefined)?.fr).toBe("Bagnères-de-Luchon et alentours");
  expect(suggestTerritoryName(many, { name: "CC Pyrénées Haut Garonnaises" })?.fr).toBe("CC Pyrénées Haut Garonnaises");
});

it("suggests nothing while nothing is chosen", () => {
  expect(suggestTerritoryName([], { name: "Nulle part" })).toBeNull();
});
