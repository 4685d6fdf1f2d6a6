import { describe, expect, it } from "vitest";
import type { GeographyFile } from "../../src/geography/geography-file.ts";
import { geographyMessages as say } from "../../src/geography/geography-messages.ts";
import { loadOfficialCodes } from "../../src/geography/official-codes.ts";
import { prepareGeography } from "../../src/geography/prepare-geography.ts";
import { written } from "./fixture.ts";

const codes = await loadOfficialCodes();
const prepare = (...files: GeographyFile[]) => prepareGeography(files, { codes });

describe("a file that cannot be read", () => {
  it.each([
    ["a workbook", "bv.xlsx", "PK\u0003\u0004…", "1", say.spreadsheet],
    ["JSON cut short", "x.json", '{"type":"Topo', "$", say.notJson],
    ["JSON of something else", "x.json", '{"type":"Point"}', "$", say.notGeography],
    [
      "a topology without its arcs",
      "x.json",
      '{"type":"Topology","objects":{"c":{"type":"Polygon","arcs":[[3]]}},"arcs":[]}',
      "$",
      say.notGeography,
    ],
    ["no shape", "x.json", '{"type":"FeatureCollection","features":[]}', "$", say.noShape],
    ["a table of something else", "x.csv", "a;b\n1;2\n", "1", say.noTable],
  ])("says so: %s", (_, name, text, at, message) => {
    expect(prepare(written(name, text)).problems).toEqual([{ file: name, at, message }]);
  });

  it("does not keep the others from being read: everything is said at once", () => {
    const { problems, unknown } = prepare(
      written("a.csv", "CODGEO;BV2022\n99999;31042\n"),
      written("b.json", "{"),
      written("c.csv", "nothing"),
    );
    expect(problems.map(({ file }) => file)).toEqual(["b.json", "c.csv"]);
    expect(unknown.map(({ file }) => file)).toEqual(["a.csv"]);
  });

  it("reads the accents of an older export", () => {
    const latin = Uint8Array.from("CODGEO;BV2022;LIBBV2022\n31042;31042;Bagn\u00e8res\n", (letter) =>
      letter.charCodeAt(0),
    );
    const { files } = prepare({ name: "t.csv", content: latin });
    expect(files[0]?.bassins?.bassins).toEqual([{ code: "31042", name: "Bagnères" }]);
  });
});
