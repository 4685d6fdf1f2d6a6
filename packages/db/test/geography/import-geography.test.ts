import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import {
  communesOfBassin,
  contoursOf,
  listBassinsDeVie,
  listGeographyImports,
} from "../../src/geography/geography.repository.ts";
import type { GeographyFile } from "../../src/geography/geography-file.ts";
import { importGeography } from "../../src/geography/import-geography.ts";
import { loadOfficialCodes } from "../../src/geography/official-codes.ts";
import { readPerimeter } from "../../src/geography/read-perimeter.ts";
import { engineKinds, type TestDatabase, testDatabase } from "../../src/testing/index.ts";
import { fixture, written } from "./fixture.ts";

const codes = await loadOfficialCodes();
const at = new Date("2026-11-22T10:00:00Z");
const anyone = { user: "someone" };

function bring(database: TestDatabase, files: GeographyFile[], options: { leaveOutUnknown?: boolean } = {}) {
  return importGeography(files, { database, codes, now: () => at, ...options });
}

describe.each(engineKinds)("importing geography on %s", (kind) => {
  it("stores bassins, contours and where they come from", async () => {
    await using database = await testDatabase(kind);
    const report = await bring(database, [fixture("bassins.csv"), fixture("squares.topojson")]);
    expect(report).toMatchObject({ written: true, zones: 3, communes: 4, contours: 5, unknown: [], problems: [] });
    expect(report.resolved).toEqual([
      { from: "01059", to: "01453", kind: "delegated" },
      { from: "01039", to: "01138", kind: "delegated" },
    ]);
    await database.inScope(anyone, async (trx) => {
      expect(await listBassinsDeVie(trx, "luchon")).toEqual([
        { kind: "bassin-de-vie", code: "31042", name: "Bagnères-de-Luchon", vintage: "2022", communes: 2 },
      ]);
      expect(await communesOfBassin(trx, "31042")).toEqual(["31042", "31360"]);
      expect(await communesOfBassin(trx, "99999")).toBeUndefined();
      expect(await contoursOf(trx, "commune", ["31360", "31042", "75056"])).toEqual([
        {
          kind: "commune",
          code: "31042",
          source: "Squares drawn for tests",
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [0.6, 42.7],
                [0.5, 42.7],
                [0.5, 42.8],
                [0.6, 42.8],
                [0.6, 42.75],
                [0.6, 42.7],
              ],
            ],
          },
        },
        expect.objectContaining({ code: "31360" }),
      ]);
      expect(await contoursOf(trx, "commune", [])).toEqual([]);
      expect(await listGeographyImports(trx)).toEqual([
        {
          at,
          file: "squares.topojson",
          source: "Squares drawn for tests",
          counts: { zones: 0, communes: 0, contours: { commune: 3, "bassin-de-vie": 1, epci: 1 } },
        },
        { at, file: "bassins.csv", source: null, counts: { zones: 3, communes: 4, contours: {} } },
      ]);
    });
  });

  it("lists bassins by name, those that begin so first, and by code", async () => {
    await using database = await testDatabase(kind);
    await bring(database, [fixture("bassins.csv")]);
    const named = (search: string) =>
      database.inScope(anyone, async (trx) => (await listBassinsDeVie(trx, search)).map(({ name }) => name));
    expect(await named("")).toEqual(["Bagnères-de-Luchon", "Belley", "Lannemezan"]);
    expect(await named("B")).toEqual(["Bagnères-de-Luchon", "Belley"]);
    expect(await named("l")).toEqual(["Lannemezan", "Bagnères-de-Luchon", "Belley"]);
    expect(await named("BAGNERES DE")).toEqual(["Bagnères-de-Luchon"]);
    expect(await named("652")).toEqual(["Lannemezan"]);
  });

  it("replaces when done again: the table whole, contours one by one", async () => {
    await using database = await testDatabase(kind);
    await bring(database, [fixture("bassins.csv"), fixture("squares.topojson")]);
    const first = await everything(database);
    await bring(database, [fixture("bassins.csv"), fixture("squares.topojson")]);
    expect(await everything(database)).toEqual(first);
    await bring(database, [written("t.csv", "CODGEO;BV2022;LIBBV2022\n31508;31483;Saint-Gaudens\n")]);
    const after = await everything(database);
    expect(after.bassins).toEqual([{ code: "31483", name: "Saint-Gaudens" }]);
    expect(after.contours).toEqual(first.contours);
  });

  it("writes nothing when a code is unknown, unless it is left out on purpose", async () => {
    await using database = await testDatabase(kind);
    const file = written("t.csv", "CODGEO;BV2022\n31042;31042\n99999;31042\n");
    const unknown = [{ file: "t.csv", at: "3", kind: "commune", code: "99999" }];
    expect(await bring(database, [file])).toMatchObject({ written: false, unknown });
    expect(await everything(database)).toEqual({ bassins: [], contours: [] });
    expect(await bring(database, [file], { leaveOutUnknown: true })).toMatchObject({ written: true, unknown });
    expect((await everything(database)).bassins).toEqual([{ code: "31042", name: "Bagnères-de-Luchon" }]);
  });

  it("writes nothing when one of the files is bad", async () => {
    await using database = await testDatabase(kind);
    const report = await bring(database, [fixture("bassins.csv"), written("x.json", "{")]);
    expect(report.written).toBe(false);
    expect(report.problems).toHaveLength(1);
    expect(await everything(database)).toEqual({ bassins: [], contours: [] });
  });

  it("builds a perimeter from communes, an EPCI and an imported bassin, and lists what nobody knows", async () => {
    await using database = await testDatabase(kind);
    await bring(database, [fixture("bassins.csv")]);
    const zones = [
      { kind: "bassin-de-vie", code: "31042" },
      { kind: "epci", code: "200072635" },
      { kind: "bassin-de-vie", code: "31483" },
    ] as const;
    const perimeter = await database.inScope(anyone, (trx) =>
      readPerimeter(trx, codes, { communes: ["01039", "99999"], zones }),
    );
    const valleys = codes.communesOf({ kind: "epci", code: "200072635" }) ?? [];
    const others = valleys.filter((code) => code !== "31042" && code !== "31360");
    expect(perimeter).toEqual({
      communes: ["01138", "31042", "31360", ...others],
      resolved: [{ from: "01039", to: "01138", kind: "delegated" }],
      unknown: ["99999"],
      unknownZones: [{ kind: "bassin-de-vie", code: "31483" }],
    });
  });

  it("lets nobody but the owner write", async () => {
    await using database = await testDatabase(kind);
    const statements = [
      "insert into bassin_de_vie (code, name) values ('31042', 'x')",
      "insert into bassin_de_vie_commune (commune_code, bassin_code) values ('31042', '31042')",
      "update contour set source = 'x'",
      "delete from geography_import",
    ];
    for (const statement of statements) {
      await expect(database.inScope(anyone, (trx) => sql.raw(statement).execute(trx))).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});

async function everything(database: TestDatabase) {
  return await database.asOwner(async (owner) => ({
    bassins: (await sql`select code, name from bassin_de_vie order by code`.execute(owner)).rows,
    contours: (await sql`select * from contour order by kind, code`.execute(owner)).rows,
  }));
}
