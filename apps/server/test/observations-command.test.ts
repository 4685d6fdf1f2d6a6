import { readFileSync } from "node:fs";
import { listJournal, listObservations } from "@bassin/db";
import { type TestDatabase, testDatabase } from "@bassin/db/testing";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { demoFile, runBassin, writtenAt } from "./run-bassin.ts";

const example = JSON.parse(readFileSync(demoFile("exemple-fictif"), "utf8"));
const valley = {
  ...example,
  territory: { ...example.territory, illustration: null, notice: null },
  plugins: [{ plugin: "food", version: "0.1.0", enabled: true }],
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
