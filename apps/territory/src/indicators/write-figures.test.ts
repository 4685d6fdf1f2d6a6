import { compileDefinitions, type DefinitionSet, type MeasureDefinition } from "@bassin/core";
import { readSheet, type WrittenCell, writeCsv, writeNumber, writeWorkbook } from "@bassin/sheets";
import { describe, expect, it } from "vitest";
import type { FigureRead } from "./figures.ts";
import { readTable } from "./table/read-table.ts";
import { figureColumns, listFigureLines } from "./write-figures.ts";

const text = { fr: "Temps d’attente", en: "Waiting time" };
const wait: MeasureDefinition = {
  key: "wait",
  version: "1.0.0",
  label: text,
  population: text,
  unit: "minute",
  valueType: "decimal",
  frequency: "month",
  scope: "solution",
  breakdowns: ["sex"],
  aggregate: { territory: "none", time: "mean" },
  whenPartMissing: "none",
  source: { text, confirmed: false },
};
const newer: MeasureDefinition = {
  ...wait,
  version: "2.0.0",
  unit: "hour",
  supersedes: { version: "1.0.0", comparability: { kind: "break" } },
};
const set: DefinitionSet = { namespace: "own", codeLists: [], measures: [wait, newer], indicators: [] };
const compiled = compileDefinitions([set]);
const solutions = [
  { id: "kitchen", name: "La cuisine" },
  { id: "one", name: "Le même nom" },
  { id: "other", name: "Le même nom" },
];

const figure = (value: number, more: Partial<FigureRead> = {}): FigureRead => ({
  id: "f",
  measure: "own:wait",
  period: "2024-03",
  breakdown: ["sex:f"],
  value,
  unit: "minute",
  status: "estimated",
  source: '=HYPERLINK("x"); "entre guillemets"',
  solution: "kitchen",
  definitionVersion: "1.0.0",
  ...more,
});

const figures: readonly FigureRead[] = [
  figure(1.234),
  figure(-0.5, { period: "2024-04", source: "+33 5 61" }),
  figure(1e-7, { period: "2024-05", breakdown: [], solution: "one" }),
  figure(1234567.891, { period: "2024-06", source: "'=déjà" }),
  figure(0, { period: "2024-07", status: "provisional" }),
  figure(2, { period: "2025-01", unit: "hour", definitionVersion: "2.0.0" }),
];

const lines = (): WrittenCell[][] => [[...figureColumns], ...listFigureLines(figures, solutions)];
const asText = (mark: "," | ".") =>
  new TextEncoder().encode(
    writeCsv(lines().map((cells) => cells.map((cell) => (typeof cell === "number" ? writeNumber(cell, mark) : cell)))),
  );

async function reread(bytes: Uint8Array<ArrayBuffer>, locale: "fr" | "en") {
  const sheet = await readSheet(bytes);
  if (!sheet.ok) throw new Error(sheet.refusal);
  return readTable(sheet.lines, { compiled, solutions, territory: [], locale })?.lines;
}

const said = figures.map(({ id: _, ...one }, place) => ({ ...one, line: place + 2 }));

describe("figures that are downloaded", () => {
  it.each(["fr", "en"] as const)("as a workbook are the very same once imported, read in %s", async (locale) => {
    expect(await reread(await writeWorkbook("Repères", lines()), locale)).toEqual(said);
  });

  it.each([
    [",", "fr"],
    [",", "en"],
    [".", "fr"],
    [".", "en"],
  ] as const)("as a text file written with “%s” are the very same once imported, read in %s", async (mark, locale) => {
    expect(await reread(asText(mark), locale)).toEqual(said);
  });
});
