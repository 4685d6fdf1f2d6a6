import { describe, expect, it } from "vitest";
import type { GeographyFile } from "../../src/geography/geography-file.ts";
import { geographyMessages as say } from "../../src/geography/geography-messages.ts";
import { loadOfficialCodes } from "../../src/geography/official-codes.ts";
import { prepareGeography } from "../../src/geography/prepare-geography.ts";
import { fixture, written } from "./fixture.ts";

const codes = await loadOfficialCodes();
const prepare = (...files: GeographyFile[]) => prepareGeography(files, { codes });
const square = (x: number, y: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y],
    ],
  ],
});
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });
const shape = (properties: object, geometry: object | null = square(0.5, 42.7)) => ({
  type: "Feature",
  properties,
  geometry,
});

describe("a table of bassins de vie", () => {
  it("gives bassins with the communes of today, and says which codes were old", () => {
    const { files, resolved, unknown, problems, remarks } = prepare(fixture("bassins.csv"));
    expect(files.map(({ bassins }) => bassins)).toEqual([
      {
        vintage: "2022",
        bassins: [
          { code: "01034", name: "Belley" },
          { code: "31042", name: "Bagnères-de-Luchon" },
          { code: "65258", name: "Lannemezan" },
        ],
        communes: [
          { commune: "31042", bassin: "31042" },
          { commune: "31360", bassin: "31042" },
          { commune: "65258", bassin: "65258" },
          { commune: "01453", bassin: "01034" },
        ],
        resolved: [{ from: "01059", to: "01453", kind: "delegated" }],
      },
    ]);
    expect(resolved).toEqual([{ from: "01059", to: "01453", kind: "delegated" }]);
    expect([unknown, problems, remarks]).toEqual([[], [], []]);
  });

  it("lists unknown codes with their line", () => {
    const { unknown } = prepare(written("t.csv", "CODGEO;BV2022\n31042;31042\n99999;31042\n"));
    expect(unknown).toEqual([{ file: "t.csv", at: "3", kind: "commune", code: "99999" }]);
  });

  it("lets the line of today's commune outweigh those of its former ones, and says so", () => {
    const own = prepare(written("t.csv", "CODGEO;BV2022\n01039;01004\n01138;01034\n"));
    const late = prepare(written("t.csv", "CODGEO;BV2022\n01138;01034\n01039;01004\n"));
    for (const { files, remarks } of [own, late]) {
      expect(files[0]?.bassins?.communes).toEqual([{ commune: "01138", bassin: "01034" }]);
      expect(files[0]?.bassins?.bassins).toEqual([{ code: "01034", name: "Belley" }]);
      expect(remarks).toEqual([{ file: "t.csv", at: "3", message: say.twoBassins("01138", "01034", "01004") }]);
    }
  });

  it("is given once", () => {
    const { problems } = prepare(fixture("bassins.csv"), { ...fixture("bassins.csv"), name: "again.csv" });
    expect(problems).toEqual([{ file: "again.csv", at: "1", message: say.twoTables }]);
  });
});

describe("contours", () => {
  it("are found in every object of a TopoJSON, with what it says of its source", () => {
    const { files, resolved, remarks, problems } = prepare(fixture("squares.topojson"));
    expect(files[0]?.contours.map(({ kind, code, source }) => [kind, code, source])).toEqual([
      ["commune", "31042", "Squares drawn for tests"],
      ["commune", "31360", "Squares drawn for tests"],
      ["commune", "01138", "Squares drawn for tests"],
      ["bassin-de-vie", "31042", "Squares drawn for tests"],
      ["epci", "200072635", "Squares drawn for tests"],
    ]);
    expect(resolved).toEqual([{ from: "01039", to: "01138", kind: "delegated" }]);
    expect(remarks).toEqual([
      { file: "squares.topojson", at: "$.objects.epci.geometries[1]", message: say.noCodeShape },
    ]);
    expect(problems).toEqual([]);
  });

  it("of communes that merged become one, without the border between them", () => {
    const merged = prepare(fixture("squares.topojson")).files[0]?.contours.find(({ code }) => code === "01138");
    expect(merged?.geometry.type).toBe("Polygon");
    expect(new Set(merged?.geometry.coordinates[0]?.map(String))).toEqual(
      new Set(["0.8,42.7", "0.8,42.8", "0.9,42.8", "1,42.8", "1,42.7", "0.9,42.7"]),
    );
  });

  it("are wound clockwise, as d3-geo reads them", () => {
    const { files } = prepare(written("communes.geojson", collection(shape({ code: "31042" }))));
    expect(files[0]?.contours[0]?.geometry).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [0.5, 42.7],
          [0.5, 42.8],
          [0.6, 42.8],
          [0.6, 42.7],
          [0.5, 42.7],
        ],
      ],
    });
  });

  it("are named by the source the person gives, before that of the file", () => {
    const { files } = prepareGeography([fixture("squares.topojson")], { codes, source: "IGN" });
    expect(new Set(files[0]?.contours.map(({ source }) => source))).toEqual(new Set(["IGN"]));
  });

  it("list unknown codes with their path", () => {
    const text = collection(shape({ insee_com: "99999" }), shape({ epci: "299999999" }), shape({ dep: "99" }));
    expect(prepare(written("x.geojson", text)).unknown).toEqual([
      { file: "x.geojson", at: "$.features[0]", kind: "commune", code: "99999" },
      { file: "x.geojson", at: "$.features[1]", kind: "epci", code: "299999999" },
      { file: "x.geojson", at: "$.features[2]", kind: "department", code: "99" },
    ]);
  });

  it("are told one by one when something is wrong with them", () => {
    const text = collection(
      shape({ nom: "?" }),
      shape({ code: "31042" }, { type: "Point", coordinates: [0, 45] }),
      shape({ code: "31360" }, null),
      shape({ code: "31508" }, square(600_000, 6_200_000)),
      shape(
        { code: "31404" },
        {
          type: "Polygon",
          coordinates: [
            [
              [0, 45],
              [0, 45],
              [0, 45],
              [0, 45],
            ],
          ],
        },
      ),
    );
    const { problems, remarks } = prepare(written("x.geojson", text));
    expect(problems).toEqual([
      { file: "x.geojson", at: "$.features[0]", message: say.unclearShape },
      { file: "x.geojson", at: "$.features[1]", message: say.notArea },
      { file: "x.geojson", at: "$.features[2]", message: say.notArea },
      { file: "x.geojson", at: "$.features[3]", message: say.notDegrees },
    ]);
    expect(remarks).toEqual([{ file: "x.geojson", at: "$.features[4]", message: say.vanished }]);
  });

  it("too coarsely quantized are imported, and the stairs are foretold", () => {
    const topology = JSON.parse(new TextDecoder().decode(fixture("squares.topojson").content));
    topology.transform.scale = [0.001, 0.001];
    const { remarks } = prepare(written("coarse.topojson", JSON.stringify(topology)));
    expect(remarks[0]).toEqual({ file: "coarse.topojson", at: "$.transform.scale", message: say.coarse(111) });
  });

  it("too detailed are simplified to fit a map: 100 communes in less than 200 kB", () => {
    const department = codes.communesOf({ kind: "department", code: "31" })?.slice(0, 100) ?? [];
    const features = department.map((code, index) => shape({ code }, wavySquare(index % 10, Math.floor(index / 10))));
    const text = collection(...features);
    expect(text.length).toBeGreaterThan(2_000_000);
    const contours = prepare(written("communes.geojson", text)).files[0]?.contours ?? [];
    expect(contours).toHaveLength(100);
    expect(JSON.stringify(contours).length).toBeLessThan(200_000);
    expect(JSON.stringify(contours).length).toBeGreaterThan(20_000);
  });
});

/** A square of a tenth of a degree whose four sides have 400 small waves each, the same on both sides of a border. */
function wavySquare(column: number, row: number): object {
  const steps = Array.from({ length: 400 }, (_, step) => step / 400);
  const wave = (share: number) => Math.sin(share * Math.PI * 12) * 0.004 + Math.sin(share * Math.PI * 150) * 0.0005;
  const at = (x: number, y: number) => [1 + (column + x) / 10, 43 + (row + y) / 10];
  const coordinates = [
    ...steps.map((share) => at(share, wave(share))),
    ...steps.map((share) => at(1 + wave(share), share)),
    ...steps.map((share) => at(1 - share, 1 + wave(1 - share))),
    ...steps.map((share) => at(wave(1 - share), 1 - share)),
    at(0, 0),
  ];
  return { type: "Polygon", coordinates: [coordinates] };
}
