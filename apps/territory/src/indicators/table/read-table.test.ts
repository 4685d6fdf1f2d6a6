import { compileDefinitions, unitKeys, units } from "@bassin/core";
import { expect, it } from "vitest";
import { readTable } from "./read-table.ts";

const ground = {
  compiled: compileDefinitions([]),
  solutions: [{ id: "s1", name: "La cuisine" }],
  territory: ["Luchonnais", "31042"],
  locale: "fr" as const,
};

it("understands labels, symbols and names, below whatever stands above the titles", () => {
  const table = readTable(
    [
      { line: 1, cells: ["Préparé pour la réunion"] },
      { line: 3, cells: [" Mesure", "PÉRIODE", "Valeur", "Unité", "Statut", "Solution", "Territoire"] },
      { line: 4, cells: ["  logements ", "2024", "1 234,0", "Logements", "estimé", "la CUISINE", "luchonnais"] },
      { line: 5, cells: ["core:population", "2024", "30 000", "", "", "", "26011"] },
    ],
    ground,
  );
  expect(table?.skipped).toBe(1);
  expect(table?.lines[0]).toMatchObject({
    ...{ line: 4, measure: "core:dwellings", period: "2024", value: 1234, unit: "dwelling", status: "estimated" },
    solution: "s1",
  });
  expect(table?.lines[1]).toMatchObject({ measure: "core:population", unit: "person", status: "measured" });
  expect([...(table?.elsewhere ?? [])]).toEqual([[5, "26011"]]);
  expect(readTable([{ line: 1, cells: ["Nom", "Nature"] }], ground)).toBeUndefined();
});

const unitOf = (word: string): string | undefined =>
  readTable(
    [
      { line: 1, cells: ["mesure", "période", "valeur", "unité"] },
      { line: 2, cells: ["core:population", "2024", "3", word] },
    ],
    ground,
  )?.lines[0]?.unit;

it.each(unitKeys)("takes %s for itself, and its symbol for it", (key) => {
  expect(unitOf(key)).toBe(key);
  expect(unitOf(` ${key} `)).toBe(key);
  for (const symbol of [units[key].symbol.fr, units[key].symbol.en]) {
    const isAlone = unitKeys.every((other) => other === key || !Object.values(units[other].symbol).includes(symbol));
    if (isAlone) expect(unitOf(symbol.toUpperCase())).toBe(key);
  }
});
