import { describe, expect, it } from "vitest";
import { formatTsv } from "./format-tsv.ts";

const columns = [{ label: "Moyen" }, { label: "Heures", isNumeric: true }];

describe("a table for a spreadsheet", () => {
  it("has tabs between cells and the decimal sign of the language", () => {
    const rows = [
      ["Équipements", 1234.5],
      ["Temps", 2],
    ];
    expect(formatTsv({ columns, rows }, "fr")).toBe("Moyen\tHeures\nÉquipements\t1234,5\nTemps\t2");
    expect(formatTsv({ columns, rows }, "en")).toBe("Moyen\tHeures\nÉquipements\t1234.5\nTemps\t2");
  });

  it("leaves missing values empty, never zero", () => {
    expect(formatTsv({ columns, rows: [["Temps", null]] }, "fr")).toBe("Moyen\tHeures\nTemps\t");
  });

  it("keeps a row on its line and a cell in its column", () => {
    expect(formatTsv({ columns, rows: [["une\tcase\r\nsur deux lignes ", 1]] }, "fr")).toBe(
      "Moyen\tHeures\nune case sur deux lignes\t1",
    );
  });

  it.each(["=1+1", "+33 1", "-2", "@SUM(A1)"])("keeps a spreadsheet from running %s", (text) => {
    expect(formatTsv({ columns: [{ label: "a" }], rows: [[text]] }, "fr")).toBe(`a\n'${text}`);
  });

  it("leaves a negative number a number", () => {
    expect(formatTsv({ columns: [{ label: "a" }], rows: [[-2.5]] }, "fr")).toBe("a\n-2,5");
  });
});
