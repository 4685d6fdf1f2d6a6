import { entityNames } from "@bassin/core";
import { expect, it } from "vitest";
import { isEntity, nameOfChange } from "./journal-words.ts";

it("has a name for every entity, and none for what people do not know", () => {
  expect(entityNames.filter((name) => !isEntity(name))).toEqual([]);
  expect(isEntity("toString")).toBe(false);
});

it("names a change by the words of its record, even once removed", () => {
  expect(nameOfChange({ before: null, after: { title: "Manger ici" } })).toBe("Manger ici");
  expect(nameOfChange({ before: { name: "Cuisine" }, after: null })).toBe("Cuisine");
  expect(nameOfChange({ before: null, after: { actor: "01a2", component: "01a3" } })).toBeUndefined();
});
