import { readFileSync } from "node:fs";
import { oneOfEach } from "@bassin/core/testing";
import { listAllTerritories } from "@bassin/db";
import { testDatabase } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { demoFile, runBassin, writtenAt } from "./run-bassin.ts";

const commands = [
  ["start"],
  ["migrate"],
  ["demo"],
  ["diagnose"],
  ["export"],
  ["import"],
  ["schema"],
  ["geography"],
  ["geography", "import"],
  ["create-operator"],
  ["plugins"],
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
  it("lists those of bassin.config.ts", async () => {
    const { code, out } = await runBassin(["plugins", "--json"]);
    const said: { installed: { key: string }[]; quarantined: unknown[] } = JSON.parse(out);
    expect(code).toBe(0);
    expect(said.installed.map(({ key }) => key)).toEqual([
      "food",
      "mobility",
      "housing",
      "energy",
      "ageing",
      "learning",
    ]);
    expect(said.quarantined).toEqual([]);
  });
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
