import { describe, expect, it } from "vitest";
import type { Reading } from "./geography-file.ts";
import { geographyMessages as say } from "./geography-messages.ts";
import { readBassinsTable } from "./read-bassins-table.ts";

function read(text: string) {
  const reading: Reading = { problems: [], remarks: [], unknown: [] };
  return { table: readBassinsTable("t.csv", text, reading), reading };
}

const luchon = { commune: "31042", bassin: "31042", bassinName: "Bagnères-de-Luchon" };

describe("readBassinsTable", () => {
  it.each([
    ["semicolons", "CODGEO;LIBGEO;BV2022;LIBBV2022\n31042;x;31042;Bagnères-de-Luchon\n"],
    ["commas", "DEPCOM,NOM_DEPCOM,EPCI,BV2022,LIB_BV2022\n31042,x,200072635,31042,Bagnères-de-Luchon\n"],
    ["tabs", "codgeo\tbv2022\tlibbv2022\n31042\t31042\tBagnères-de-Luchon"],
    [
      "a byte order mark, quotes and Windows line ends",
      '\ufeff"CODGEO";"BV2022";"LIBBV2022"\r\n"31042";"31042";"Bagnères-de-Luchon"\r\n',
    ],
  ])("reads a table with %s", (_, text) => {
    const { table, reading } = read(text);
    expect(table).toEqual({ vintage: "2022", lines: [{ line: 2, ...luchon }] });
    expect(reading).toEqual({ problems: [], remarks: [], unknown: [] });
  });

  it("skips title lines, and puts back the zero of a bassin's code", () => {
    const { table } = read("Bassins de vie 2022\n\nCODGEO;BV2022\n01004;1004\n");
    expect(table).toEqual({ vintage: "2022", lines: [{ line: 4, commune: "01004", bassin: "01004" }] });
  });

  it("says on which line a commune is missing or belongs to no bassin", () => {
    const { table, reading } = read("CODGEO;BV2022\n;31042\n31042;\n31360;ZZZZZ\n31508;31042\n");
    expect(table?.lines).toEqual([{ line: 5, commune: "31508", bassin: "31042" }]);
    expect(reading.problems).toEqual([{ file: "t.csv", at: "2", message: say.noCommune }]);
    expect(reading.remarks).toEqual([
      { file: "t.csv", at: "3", message: say.noBassin },
      { file: "t.csv", at: "4", message: say.noBassin },
    ]);
  });

  it.each([
    ["another table", "a;b\n1;2\n", say.noTable],
    ["nothing", "", say.noTable],
    ["a header alone", "CODGEO;BV2022\n", say.emptyTable],
    ["a quote never closed", 'CODGEO;BV2022\n"31042;31042\n', say.brokenTable],
  ])("says so when it is given %s", (_, text, message) => {
    const { reading } = read(text);
    expect(reading.problems).toEqual([{ file: "t.csv", at: "1", message }]);
  });
});
