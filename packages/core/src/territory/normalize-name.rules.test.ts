import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLetters, normalizeName } from "./normalize-name.rules.ts";

describe("normalizeName", () => {
  it.each([
    ["Bagnères-de-Luchon", "bagneres de luchon"],
    ["SAINT ETIENNE", "saint etienne"],
    ["St-Étienne", "saint etienne"],
    ["Ste Foy", "sainte foy"],
    ["Œuilly", "oeuilly"],
    ["Lœuilly", "loeuilly"],
    ["L'Abergement-Clémenciat", "l abergement clemenciat"],
    ["L’Haÿ-les-Roses", "l hay les roses"],
    ["L‑Île-d’Yeu", "l ile d yeu"],
    ["  Saint--Rémy   sur  Avre ", "saint remy sur avre"],
    ["Castres", "castres"],
    ["Stenay", "stenay"],
    ["…", ""],
  ])("reads %s as %s", (written, expected) => {
    expect(normalizeName(written)).toBe(expected);
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => normalizeName(normalizeName(name)) === normalizeName(name)),
    );
  });

  it("reads a name alike in capitals, in small letters and without accents", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aàâäbcçdeéèêëiïîlmnoôöœrstuùûüyÿz -'’") });
    fc.assert(
      fc.property(letters, (name) => {
        const expected = normalizeName(name);
        expect(normalizeName(name.toUpperCase())).toBe(expected);
        expect(normalizeName(name.normalize("NFD"))).toBe(expected);
        expect(normalizeName(name.replace(/[-'’]/g, " "))).toBe(expected);
      }),
    );
  });
});

describe("foldLetters", () => {
  it("leaves abbreviations as typed", () => {
    expect(foldLetters("Ste-Ménehould")).toBe("ste menehould");
  });
});
