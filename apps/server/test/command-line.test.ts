import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { oneOfEach } from "@bassin/core/testing";
import { listAllTerritories } from "@bassin/db";
import { testDatabase } from "@bassin/db/testing";
import { food } from "@bassin/plugin-food";
import { describe, expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { demoFile, runBassin, writtenAt } from "./run-bassin.ts";

const commands = [
  ["start"],
  ["migrate"],
  ["demo"],
  ["diagnose"],
  ["export"],
  ["erase"],
  ["import"],
  ["schema"],
  ["geography"],
  ["geography", "import"],
  ["create-operator"],
  ["plugins"],
  ["plugins", "check"],
  ["observations"],
  ["observations", "import"],
  ["indicators"],
  ["rebuild"],
];

describe("every command", () => {
  it.each(commands)("%s %s says how to use it, in both languages, and ends well", async (...words) => {
    const [french, english] = [
      await runBassin([...words, "--help"]),
      await runBassin([...words, "--help"], { LANG: "en_GB.UTF-8" }),
    ];
    expect([french.code, english.code]).toEqual([0, 0]);
    expect(french.out).toContain("dit comment s’en servir");
    expect(english.out).toContain("says how to use it");
    expect(english.out).toContain(`bassin ${words.filter((word) => word !== undefined).join(" ")}`);
  });

  it("stands in the list, and an unknown one is bad input", async () => {
    const { code, out } = await runBassin(["--help"]);
    expect(code).toBe(0);
    for (const [name = ""] of commands) expect(out).toContain(name);
    expect((await runBassin(["dance"])).code).toBe(2);
    expect((await runBassin(["schema", "--loudly"])).code).toBe(2);
    expect((await runBassin(["export"])).code).toBe(2);
    expect((await runBassin(["diagnose"])).code).toBe(2);
  });

  it("speaks the language asked for, else the machine's", async () => {
    const words = async (environment: Record<string, string>, ...given: string[]) =>
      (await runBassin(["diagnose", "/no/such/file", ...given], environment)).told;
    expect(await words({})).toContain("n’existe pas");
    expect(await words({ LANG: "en_US.UTF-8" })).toContain("does not exist");
    expect(await words({ LANG: "en_US.UTF-8" }, "--lang", "fr")).toContain("n’existe pas");
    expect(await words({ LANG: "fr_FR.UTF-8" }, "--lang=en")).toContain("does not exist");
  });

  it("says which settings are wrong, and changes nothing", async () => {
    const { code, told } = await runBassin(["migrate"], { PORT: "x", DATABASE_URL: "mysql://db" });
    expect(code).toBe(2);
    expect(told).toContain("PORT  attendu");
    expect(told).toContain("DATABASE_URL  attendu");
  });

  it("fails, in one line, when the database cannot be reached", async () => {
    const { code, told } = await runBassin(["migrate"], { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" });
    expect(code).toBe(1);
    expect(told).toMatch(/^Bassin s’est arrêté\u00a0: .+$/);
    expect(told.split("\n")).toHaveLength(1);
  });
});

describe("schema", () => {
  it("is a JSON Schema that names every list of a territory's file", async () => {
    const { code, out } = await runBassin(["schema"]);
    expect(code).toBe(0);
    const schema: { $schema: string; properties: { ecosystems: { items: { properties: object } } } } = JSON.parse(out);
    expect(schema.$schema).toContain("json-schema.org");
    const { ecosystem: _, ...lists } = oneOfEach().ecosystems[0] ?? { ecosystem: null };
    expect(Object.keys(schema.properties.ecosystems.items.properties)).toEqual(
      expect.arrayContaining(Object.keys(lists)),
    );
  });
});

describe("plugins", () => {
  it("lists those of bassin.config.ts, with their level and what they hold", async () => {
    const { code, out } = await runBassin(["plugins", "--json"]);
    const said: { installed: { key: string; quality: string; counts: object }[]; quarantined: unknown[] } =
      JSON.parse(out);
    expect(code).toBe(0);
    expect(said.installed.map(({ key }) => key)).toEqual([
      "food",
      "mobility",
      "housing",
      "energy",
      "ageing",
      "learning",
    ]);
    expect(said.installed[0]).toMatchObject({
      name: "@bassin/plugin-food",
      version: food.version,
      quality: "bronze",
      counts: {
        stakes: food.stakes.length,
        measures: food.measures.length,
        indicators: food.indicators.length,
        solutions: food.solutions.length,
      },
    });
    expect(said.quarantined).toEqual([]);
    expect((await runBassin(["plugins", "--lang", "en"])).out).toContain(`food  ${food.version}  bronze  `);
  });

  it("are checked in their folder, each problem with its rule and its page", async () => {
    const folder = (name: string) => fileURLToPath(new URL(`../../../plugins/${name}`, import.meta.url));
    expect(await runBassin(["plugins", "check", folder("food")])).toEqual({
      code: 0,
      out: `food ${food.version}\u00a0: rien à redire.`,
      told: "",
    });
    const broken = dirname(
      writtenAt({ name: "@example/broken", type: "module", exports: "./index.js" }, "package.json"),
    );
    writeFileSync(
      join(broken, "index.js"),
      `export const wells = ${JSON.stringify({ ...food, licence: "free for all" })};`,
    );
    const { code, out } = await runBassin(["plugins", "check", broken, "--json"]);
    const { key, problems }: { key: string; problems: { rule: string; docs: string }[] } = JSON.parse(out);
    expect([code, key]).toEqual([2, "food"]);
    expect(problems.map(({ rule }) => rule)).toEqual([
      "frozen",
      "licence-and-maintainers",
      "lock-up-to-date",
      "quality-file",
    ]);
    expect(problems[1]?.docs).toBe("docs/plugins/quality-rules.md#licence-and-maintainers");
    const told = await runBassin(["plugins", "check", broken, "--lang", "en"]);
    expect(told.told).toContain("docs/plugins/quality-rules.md#quality-file");
    expect(told.told).toContain("4 problems to mend.");

    const unfit = dirname(writtenAt({ name: "@example/later", exports: { import: "./later.mjs" } }, "package.json"));
    writeFileSync(join(unfit, "later.mjs"), `export const later = ${JSON.stringify({ ...food, host: "^9.0.0" })};`);
    const later = await runBassin(["plugins", "check", unfit, "--lang", "en"]);
    expect([later.code, later.told]).toEqual([2, expect.stringContaining("This plugin asks for Bassin ^9.0.0; this")]);
    expect((await runBassin(["plugins", "check", "/no/such/folder"])).code).toBe(2);
    // A database engine is opened on the way.
  }, 60_000);
});

describe("diagnose", () => {
  it("reads a file without a database, at the day asked for", async () => {
    const { code, out, told } = await runBassin(["diagnose", demoFile("luchon"), "--json", "--as-of", "2024-10-31"]);
    expect([code, told]).toEqual([0, ""]);
    const [first, ...others]: Record<string, unknown>[] = JSON.parse(out);
    expect(others).toEqual([]);
    expect(Object.keys(first ?? {})).toEqual([
      "ecosystem",
      "definition",
      "asOf",
      "verdict",
      "sentence",
      "reasons",
      "parts",
      "next",
    ]);
    expect(first).toMatchObject({ definition: "2024-10", asOf: "2024-10-31" });
    const parts = first?.parts as { key: string; criteria: Record<string, unknown>[] }[];
    expect(parts.map(({ key }) => key)).toEqual(["aim", "solution", "production", "value", "governance"]);
    const criteria = parts.flatMap((part) => part.criteria);
    expect(criteria).toHaveLength(30);
    for (const criterion of criteria) {
      expect(Object.keys(criterion)).toEqual(["id", "force", "status", "evidence", "further", "section"]);
    }
  });

  it("tells it in words too", async () => {
    const { code, out } = await runBassin([
      "diagnose",
      demoFile("exemple-fictif"),
      "--lang",
      "en",
      "--as-of",
      "2026-10-31",
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/A1 {2}.+ \(§ 4\.2-1\)/);
  });

  it.each(["2024", "2024-02-30", "yesterday"])("refuses %s as a day", async (day) => {
    const { code, told } = await runBassin(["diagnose", demoFile("luchon"), "--as-of", day]);
    expect(code).toBe(2);
    expect(told).toContain("--as-of");
  });
});

describe("a bad file", () => {
  const good = JSON.parse(readFileSync(demoFile("butinerie"), "utf8"));

  it("has every problem told with its path, in either language, and writes nothing", async () => {
    await using database = await testDatabase("postgres", migrateSignIn);
    const bad = structuredClone(good);
    bad.territory.communes.push("99999");
    bad.actors[0].nature = "club";
    bad.actors[1].surprise = true;
    delete bad.ecosystems[0].participations[0].actor;
    bad.ecosystems[0].participations[1].actor = "nobody";
    const environment = { DATABASE_URL: database.url ?? "" };
    const ran = await runBassin(["import", writtenAt(bad), "--json"], environment);
    expect(ran.code).toBe(2);
    const { problems }: { problems: { path: string; message: { fr: string; en: string } }[] } = JSON.parse(ran.out);
    expect(problems.map(({ path }) => path)).toEqual([
      "actors[0].nature",
      "actors[1].surprise",
      "ecosystems[0].participations[0].actor",
      "ecosystems[0].participations[1].actor",
      "territory.communes[1]",
    ]);
    for (const { message } of problems) expect(message.fr).not.toBe(message.en);
    const told = await runBassin(["import", writtenAt(bad), "--lang", "en"], environment);
    expect([told.code, told.out]).toEqual([2, ""]);
    expect(told.told).toContain("territory.communes[1]  The code “99999” is that of no commune");
    expect(told.told).toContain("5 problems in this file. Nothing was saved.");
    expect(await database.asOwner(listAllTerritories)).toEqual([]);
  });

  it.each([
    ["cut short", JSON.stringify(good).slice(0, 2000), /^1:\d+$/],
    ["of another kind", "[1, 2]", /^$/],
    ["of another format", JSON.stringify({ ...good, format: "bassin/9" }), /^format$/],
    ["empty", "", /^/],
  ])("%s is refused with its place", async (_what, text, path) => {
    const { code, out } = await runBassin(["diagnose", writtenAt(text), "--json"]);
    expect(code).toBe(2);
    const { problems }: { problems: { path: string }[] } = JSON.parse(out);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.path).toMatch(path);
  });
});
