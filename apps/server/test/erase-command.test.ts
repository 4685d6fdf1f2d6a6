import { oneOfEach } from "@bassin/core/testing";
import { closePlace, grantRole, listAllTerritories, newId } from "@bassin/db";
import { engineKinds, testDatabase, writtenFile } from "@bassin/db/testing";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { keepErasing } from "../src/erase-long-closed.ts";
import { runBassin } from "./run-bassin.ts";

const file = oneOfEach();
const own = { ...file, territory: { ...file.territory, name: "Val d’Essai", illustration: null, notice: null } };

describe("bassin erase", () => {
  it("says what would go, and erases only once the name is given", async () => {
    await using database = await testDatabase("postgres", migrateSignIn);
    const written = await writtenFile(database, own);
    const kept = await writtenFile(database, { ...own, territory: { ...own.territory, name: "À garder" } });
    const run = (...words: string[]) =>
      runBassin(["erase", "--territory", written.territory.id, ...words], { DATABASE_URL: database.url ?? "" });
    for (const words of [[], ["--name", "Val"]]) {
      const { code, told } = await run(...words);
      expect(code).toBe(2);
      expect(told).toContain("« Val d’Essai »");
      expect(told).toContain("écosystèmes ouverts, 1");
      expect(told).toContain("bassin export --territory");
    }
    expect(await run("--name", "val d’essai")).toMatchObject({ code: 0, out: "« Val d’Essai » est effacé." });
    expect(await database.asOwner(listAllTerritories)).toMatchObject([{ id: kept.territory.id, name: "À garder" }]);
    expect((await run("--name", "val d’essai")).code).toBe(2);
  });
});

describe.each(engineKinds)("what has been closed, on %s", (kind) => {
  it("opens to no command, and is erased by itself after thirty days", async () => {
    await using database = await testDatabase(kind, migrateSignIn);
    const written = await writtenFile(database, own);
    const scope = { territory: written.territory.id, user: "pilot" };
    const at = (day: string) => ({ now: () => new Date(`2026-${day}T12:00:00Z`), newId });
    await database.inScope(scope, async (trx) => {
      await grantRole(trx, { scope, ...at("01-01") }, { user: "pilot", role: "pilot", ecosystem: null });
      await closePlace(trx, { scope, ...at("01-01") });
    });
    if (database.url !== undefined) {
      const { code, told } = await runBassin(["export", "--territory", "Val d’Essai"], { DATABASE_URL: database.url });
      expect([code, told]).toEqual([2, expect.stringContaining("« Val d’Essai » est fermé")]);
    }
    const lines: string[] = [];
    const log = pino({}, { write: (line) => void lines.push(line) });
    await (await keepErasing({ database, log, ...at("01-30") }))();
    expect(await database.asOwner(listAllTerritories)).toHaveLength(1);
    await (await keepErasing({ database, log, ...at("01-31") }))();
    expect(await database.asOwner(listAllTerritories)).toEqual([]);
    expect(lines.map((line) => JSON.parse(line).territory)).toEqual([scope.territory]);
  });
});
