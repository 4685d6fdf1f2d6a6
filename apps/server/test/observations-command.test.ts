import { readFileSync } from "node:fs";
import { listJournal, listObservations } from "@bassin/db";
import { type TestDatabase, testDatabase } from "@bassin/db/testing";
import { food } from "@bassin/plugin-food";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { demoFile, runBassin, writtenAt } from "./run-bassin.ts";

const example = JSON.parse(readFileSync(demoFile("exemple-fictif"), "utf8"));
const valley = {
  ...example,
  territory: { ...example.territory, illustration: null, notice: null },
  plugins: [{ plugin: "food", version: "0.1.0", enabled: true }],
  observations: [],
  ecosystems: example.ecosystems.map((facts: object) => ({ ...facts, observations: [] })),
};

/** A territory with the food plugin, and how to run the command there. */
async function openValley(database: TestDatabase) {
  const environment = { DATABASE_URL: database.url ?? "" };
  const imported = await runBassin(["import", writtenAt(valley), "--json"], environment);
  const { territory, ecosystems }: { territory: string; ecosystems: { id: string }[] } = JSON.parse(imported.out);
  const ecosystem = ecosystems[0]?.id ?? "";
  const scope = { territory, ecosystem };
  return {
    importing: (csv: string, ...words: string[]) =>
      runBassin(
        ["observations", "import", writtenAt(csv, "figures.csv"), "--territory", territory, ...words],
        environment,
      ),
    kept: () => database.inScope(scope, (trx) => listObservations(trx, {})),
    journal: () => database.inScope(scope, (trx) => listJournal(trx, { entities: ["observation"], limit: 10 })),
    solution: await database.inScope(scope, async (trx) => {
      const { rows } = await sql<{ id: string }>`select id from solution order by id limit 1`.execute(trx);
      return rows[0]?.id ?? "";
    }),
    environment,
    territory,
    ecosystem,
  };
}

const columns = "measure,period,breakdown,value,unit,status,source";

it("writes a file whole, corrects it, and leaves alone what is the same", async () => {
  await using database = await testDatabase("postgres", migrateSignIn);
  const { importing, kept, journal, solution } = await openValley(database);
  const first = [
    `${columns},solution`,
    "core:population,2024,,12000,person,measured,Insee",
    "core:population,2024,sex:f,6100,,,",
    "food:people-near-outlet,2024,,5400,person,estimated,",
    `food:solution-meals,2024-Q3,,800,meal,measured,,${solution}`,
  ].join("\n");
  const dry = await importing(first, "--dry-run");
  expect(dry).toMatchObject({ code: 0, told: "" });
  expect(dry.out).toContain("Seraient créés\u00a0: 4");
  expect(await kept()).toEqual([]);

  const written = await importing(first, "--json");
  expect([written.code, JSON.parse(written.out)]).toMatchObject([
    0,
    { isWritten: true, lines: 4, created: 4, corrected: 0, unchanged: 0, refused: 0, problems: [] },
  ]);
  expect((await kept()).map(({ measure, value, source, breakdown }) => [measure, breakdown, value, source])).toEqual([
    ["core:population", [], 12000, "Insee"],
    ["core:population", ["sex:f"], 6100, null],
    ["food:people-near-outlet", [], 5400, null],
    ["food:solution-meals", [], 800, null],
  ]);

  const again = await importing(
    `${columns.replaceAll(",", ";")}\ncore:population;2024;;12 500;person;measured;Insee\nfood:people-near-outlet;2024;;5400;person;estimated;\n`,
    "--lang",
    "en",
  );
  expect(again).toMatchObject({ code: 0, told: "" });
  expect(again.out).toMatch(
    /^Figures created: 0; corrected: 1; unchanged: 1\. Readings of indicators done again: \d+\.$/,
  );
  expect((await journal()).map(({ action }) => action)).toEqual(["update", "import"]);
});

it("refuses the whole file, each line by its column, in the reader's language", async () => {
  await using database = await testDatabase("postgres", migrateSignIn);
  const { importing, kept } = await openValley(database);
  const csv = [
    "Chiffres de la vallée",
    columns,
    "core:population,2024,,12000,person,measured,",
    "food:nothing-such,2024,,1,person,measured,",
    "core:population,2023,,beaucoup,person,measured,",
    "",
    "core:population,2022,,12,kilogram,measured,",
    "core:population,2024,,13000,person,measured,",
  ].join("\n");
  const { code, out, told } = await importing(csv);
  expect([code, out]).toEqual([2, ""]);
  expect(told.split("\n").map((line) => line.split("  ").slice(0, 2))).toEqual([
    ["4", "measure"],
    ["5", "value"],
    ["7", "unit"],
    ["8", "value"],
    ["4 lignes refusées sur 5. Rien n’a été enregistré."],
  ]);
  expect(told).toContain("«\u00a0beaucoup\u00a0» n’est pas un nombre");
  expect(told).toContain("La ligne 3 dit déjà ce chiffre");
  expect((await importing(csv, "--lang", "en")).told).toContain("“beaucoup” is not a number");
  expect(await kept()).toEqual([]);
});

it("knows a figure said twice far apart, even when it changes nothing, and tells a hundred problems and how many", async () => {
  await using database = await testDatabase("postgres", migrateSignIn);
  const { importing, kept } = await openValley(database);
  const many = Array.from({ length: 10_150 }, (_, index) => {
    return `core:population,${1000 + Math.floor(index / 2)},${index % 2 === 0 ? "" : "sex:f"},${index},person,measured,`;
  });
  const whole = await importing([columns, ...many].join("\n"), "--json");
  expect([whole.code, whole.told]).toEqual([0, "10000 lignes lues…"]);
  expect(await kept()).toHaveLength(10_150);

  const [first = ""] = many;
  const twice = await importing([columns, ...many, first].join("\n"), "--json", "--lang", "en");
  expect([twice.code, JSON.parse(twice.out)]).toMatchObject([
    2,
    { isWritten: false, created: 0, corrected: 0, unchanged: 10_150, refused: 1, problems: [{ line: 10_152 }] },
  ]);
  const wrong = await importing([columns, ...many.slice(0, 150).map((line) => line.replace("core", "c"))].join("\n"));
  expect(wrong.told.split("\n")).toHaveLength(101);
  expect(wrong.told).toContain("150 lignes refusées sur 150");
});

it("says what it cannot read, or where to put it", async () => {
  await using database = await testDatabase("postgres", migrateSignIn);
  const { importing, environment, territory } = await openValley(database);
  expect(await importing("a,b\n1,2")).toMatchObject({
    code: 2,
    told: expect.stringContaining("Aucune ligne ne nomme"),
  });
  const open = await importing(`${columns}\n"core:population,2024,,1,person,measured,\n`);
  expect([open.code, open.told]).toEqual([2, expect.stringContaining("guillemet")]);
  const run = (...words: string[]) => runBassin(["observations", "import", ...words], environment);
  expect((await run("/no/such/file.csv", "--territory", territory)).told).toContain("n’existe pas");
  expect((await run("/tmp", "--territory", territory)).told).toContain("n’existe pas");
  expect((await run("/no/such/file.csv", "--territory", "Nulle part")).told).toContain("Aucun territoire");
  const elsewhere = await run("/tmp", "--territory", territory, "--ecosystem", territory);
  expect([elsewhere.code, elsewhere.told]).toEqual([2, expect.stringContaining("n’a pas d’écosystème")]);
});

it("reads indicators back, says what is missing, and rebuilds readings to the same bytes", async () => {
  await using database = await testDatabase("postgres", migrateSignIn);
  const { importing, environment, territory, ecosystem, solution } = await openValley(database);
  const csv = [
    `${columns},solution`,
    "food:lawful-canteen-guests,2024,,450,person,measured,",
    "food:canteen-guests,2024,,1800,person,measured,",
    "food:people-near-outlet,2024,,5400,person,measured,",
    `food:solution-meals,2024-Q3,,800,meal,measured,,${solution}`,
    `food:solution-local-meals,2024-Q3,,200,meal,measured,,${solution}`,
  ].join("\n");
  expect((await importing(csv)).code).toBe(0);
  const read = (...words: string[]) => runBassin(["indicators", "--territory", territory, ...words], environment);
  const { code, out } = await read("--period", "2024", "--json");
  const readings: { indicator: string; missing: object[] }[] = JSON.parse(out);
  expect([code, readings.length]).toEqual([0, food.indicators.length]);
  expect(readings.find(({ indicator }) => indicator === "food:canteens-meeting-the-law")).toMatchObject({
    value: 25,
    numerator: 450,
    denominator: 1800,
    n: 1,
    coverage: 1,
    missing: [],
    unit: "percent",
  });
  const near = readings.find(({ missing }) => JSON.stringify(missing).includes("core:population"));
  expect(near).toMatchObject({
    value: null,
    n: 0,
    coverage: 0,
    missing: [{ measure: "core:population", period: "2024", breakdown: [] }],
  });
  expect((await read("--period", "2024", "--lang", "en")).out).toContain("food:canteens-meeting-the-law  Guests of");
  expect((await read("--period", "last-year")).code).toBe(2);

  const dump = () =>
    database.inScope({ territory, ecosystem }, async (trx) => {
      const { rows } = await sql`select * from indicator_reading order by indicator, solution, period`.execute(trx);
      return JSON.stringify(rows);
    });
  const kept = await dump();
  expect(JSON.parse(kept)).toHaveLength(7);
  const rebuild = async () => JSON.parse((await runBassin(["rebuild", "--json"], environment)).out);
  expect(await rebuild()).toEqual([{ territory, name: valley.territory.name, readings: 7, mended: [] }]);
  expect(await dump()).toBe(kept);
  await database.inScope({ territory, ecosystem }, async (trx) => {
    await sql`update indicator_reading set value = 99 where indicator = 'food:canteens-meeting-the-law'`.execute(trx);
    await sql`delete from indicator_reading where solution is not null`.execute(trx);
  });
  const [{ mended }] = await rebuild();
  expect(mended).toContain("food:canteens-meeting-the-law");
  const withoutMoment = (text: string) => text.replaceAll(/"read_at":"[^"]+"/g, "");
  const mendedDump = await dump();
  expect(withoutMoment(mendedDump)).toBe(withoutMoment(kept));
  expect((await rebuild())[0].mended).toEqual([]);
  expect(await dump()).toBe(mendedDump);
});
