import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { communesOfBassin, contoursOf } from "../../src/geography/geography.repository.ts";
import type { GeographyFile } from "../../src/geography/geography-file.ts";
import { importGeography } from "../../src/geography/import-geography.ts";
import { loadOfficialCodes } from "../../src/geography/official-codes.ts";
import { engineKinds, type TestDatabase, testDatabase } from "../../src/testing/index.ts";
import { hasPublishedData, publishedFile } from "./fixture.ts";

const codes = await loadOfficialCodes();
const anyone = { user: "someone" };

function bring(database: TestDatabase, files: GeographyFile[]) {
  return importGeography(files, { database, codes, now: () => new Date("2026-11-22T10:00:00Z") });
}

const without = "skipped when ../shared/data is absent: these files are not part of the project";

/** All of France on a busy machine. */
const timeout = 60_000;

describe.skipIf(!hasPublishedData).each(engineKinds)(`the published files on %s (${without})`, { timeout }, (kind) => {
  it("imports all of France and draws a territory of 100 communes in less than 200 kB", async () => {
    await using database = await testDatabase(kind);
    const names = [
      "communes-bassins-de-vie-cog2025.csv",
      "bv-2026.topojson",
      "epci-2026.topojson",
      "dep-2026.topojson",
    ];
    const files = [...names, "reg-2026.topojson", "communes-by-departement/31.json"].map(publishedFile);
    const report = await bring(database, files);
    expect(report).toMatchObject({
      written: true,
      zones: 1707,
      communes: 34_875,
      resolved: [],
      unknown: [],
      problems: [],
    });
    expect(report.contours).toBe(1707 + 1255 + 101 + 18 + 586);
    expect(report.remarks.map(({ file }) => file)).toEqual(["epci-2026.topojson"]);
    await database.inScope(anyone, async (trx) => {
      const luchon = await communesOfBassin(trx, "31042");
      expect(luchon).toContain("31042");
      expect(codes.resolve(luchon ?? [])).toEqual({ communes: luchon, resolved: [], unknown: [] });
      const department = codes.communesOf({ kind: "department", code: "31" }) ?? [];
      const contours = await contoursOf(trx, "commune", department.slice(0, 100));
      expect(contours).toHaveLength(100);
      expect(JSON.stringify(contours).length).toBeLessThan(200_000);
      expect(await contoursOf(trx, "bassin-de-vie", ["31042"])).toHaveLength(1);
    });
  });

  it("keeps the bassins that cross the limits of EPCI whole", async () => {
    await using database = await testDatabase(kind);
    await bring(database, [publishedFile("communes-bassins-de-vie-cog2025.csv")]);
    const rows = await database.asOwner((owner) =>
      sql<{ commune_code: string; bassin_code: string }>`select * from bassin_de_vie_commune`.execute(owner),
    );
    const epciOf = new Map<string, Set<string>>();
    for (const { commune_code, bassin_code } of rows.rows) {
      const epci = codes.commune(commune_code)?.epci ?? "none";
      epciOf.set(bassin_code, (epciOf.get(bassin_code) ?? new Set()).add(epci));
    }
    expect([...epciOf.values()].filter((epci) => epci.size > 1)).toHaveLength(1260);
  });
});
