import fc from "fast-check";
import { expect, it } from "vitest";
import { listFieldChanges, listNamedIds, titleOf } from "./journal-changes.rules.ts";

it("lists the fields said otherwise, without what people did not say", () => {
  const before = { id: "a", version: 1, name: "La Table", nature: "company", updatedAt: "x", declaredThrough: "u" };
  const after = { id: "a", version: 2, name: "La Grande Table", nature: "company", siren: "552081317", updatedAt: "y" };
  expect(listFieldChanges({ before, after })).toEqual([
    { field: "name", before: "La Table", after: "La Grande Table" },
    { field: "siren", before: null, after: "552081317" },
  ]);
  expect(listFieldChanges({ before: null, after: { id: "a", name: "X", siren: null } })).toEqual([
    { field: "name", before: null, after: "X" },
  ]);
});

it("sees no change where nothing was said otherwise, whatever the order of keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).toReversed());
      expect(listFieldChanges({ before: record, after: turned })).toEqual([]);
    }),
  );
});

it("names a record by its words, or by the record it is about", () => {
  expect(titleOf("stake", { title: "Manger ici" })).toEqual({ words: "Manger ici" });
  expect(titleOf("holding", { component: "c", actor: "a" })).toEqual({ id: "c" });
  expect(titleOf("ecosystem", { name: "Bien manger" })).toEqual({ words: "Bien manger" });
  expect(titleOf("speaksFor", { user: "u", actor: "a" })).toBeNull();
  expect(titleOf("stake", null)).toBeNull();
});

it("lists what a record names, parties among them, once each", () => {
  const effect = {
    solution: "s",
    beneficiaries: [
      { kind: "actor", actor: "a" },
      { kind: "people", name: "x" },
      { kind: "actor", actor: "a" },
    ],
  };
  expect(listNamedIds("usefulEffect", effect)).toEqual(["s", "a"]);
  expect(listNamedIds("invitation", { actor: "a" })).toEqual([]);
  expect(listNamedIds("usefulEffect", null)).toEqual([]);
});
