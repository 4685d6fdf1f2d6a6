import { describe, expect, it } from "vitest";
import { compileDefinitions } from "./compile-definitions.rules.ts";
import { findFigureColumns, readFigureLines, type TableLine } from "./figure-table.rules.ts";
import { makeMeasure } from "./testing/sample-definitions.ts";

const { measures } = compileDefinitions([
  { namespace: "t", codeLists: [], measures: [makeMeasure({ key: "waste", unit: "kilogram" })], indicators: [] },
]);

const tableOf = (text: string): TableLine[] =>
  text.split("\n").map((line, index) => ({ line: index + 1, cells: line.split(";") }));

describe("a table of figures", () => {
  it("is read below the line that names its columns, whatever stands above, in any order, in French or English", () => {
    const lines = tableOf(
      "Chiffres 2024\n\n Valeur ;PÉRIODE;mesure;Ventilation\n1 234,5;2024;t:waste;sex:f + age:60-plus",
    );
    const found = findFigureColumns(lines);
    expect(found?.at).toBe(2);
    expect(readFigureLines(lines.slice(3), { columns: found?.columns ?? new Map(), measures }, ".")).toEqual([
      {
        line: 4,
        measure: "t:waste",
        period: "2024",
        breakdown: ["sex:f", "age:60-plus"],
        value: 1234.5,
        unit: "kilogram",
        status: "measured",
        definitionVersion: "1.0.0",
        source: null,
      },
    ]);
  });

  it("without the columns that are needed is none", () => {
    expect(findFigureColumns(tableOf("measure;value\nt:waste;3"))).toBeUndefined();
  });

  it("keeps what cannot be read for whoever judges it", () => {
    const lines = tableOf(
      "measure;period;value;unit;status;solution;source\nt:nobody;soon;a lot;leagues;guessed;oven;Hearsay",
    );
    const { columns } = findFigureColumns(lines) ?? { columns: new Map() };
    expect(readFigureLines(lines.slice(1), { columns, measures }, ",")).toEqual([
      {
        line: 2,
        measure: "t:nobody",
        solution: "oven",
        period: "soon",
        breakdown: [],
        value: Number.NaN,
        unit: "leagues",
        status: "guessed",
        definitionVersion: "0.0.0",
        source: "Hearsay",
      },
    ]);
  });
});
