import { readFileSync } from "node:fs";
import { territoryFile } from "@bassin/core";
import { createRecord, grantRole, letSpeakFor, listAllTerritories, newId } from "@bassin/db";
import { engineKinds, testDatabase } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { eraseIllustrations, listShippedFiles, loadIllustrations } from "../src/demo/illustrations.ts";
import { importTerritory } from "../src/files/import-territory.ts";
import { demoFile, runBassin } from "./run-bassin.ts";

const now = () => new Date();
const luchon = territoryFile.parse(JSON.parse(readFileSync(demoFile("luchon"), "utf8")));

describe.each(engineKinds)("illustrations, on %s", (kind) => {
  it("are loaded once, and erased and loaded anew without touching another territory", async () => {
    await using database = await testDatabase(kind, migrateSignIn);
    const own = { ...luchon, territory: { ...luchon.territory, illustration: null, notice: null } };
    const kept = await importTerritory(database, own, now);
    const loaded = await loadIllustrations(database, now);
    expect(loaded.map(({ name }) => name)).toEqual(listShippedFiles().map(({ name }) => name));
    expect(await loadIllustrations(database, now)).toEqual([]);

    const scope = { territory: loaded[0]?.territory ?? "", user: "someone" };
    await database.inScope(scope, async (trx) => {
      const context = { scope, now, newId };
      const written = await createRecord(trx, "actor", { context, input: { name: "De passage", nature: "other" } });
      await grantRole(trx, context, { user: "someone", role: "member", ecosystem: null });
      if (written.ok) await letSpeakFor(trx, context, { user: "someone", actor: written.record.id });
    });
    expect(await eraseIllustrations(database)).toBe(loaded.length);
    expect((await database.asOwner(listAllTerritories)).map(({ id }) => id)).toEqual([kept.territory]);
    const again = await loadIllustrations(database, now);
    expect(again.map(({ name }) => name)).toEqual(loaded.map(({ name }) => name));
    expect(again.map(({ territory }) => territory)).not.toEqual(loaded.map(({ territory }) => territory));
  });
});

it("are loaded and reset from the command line", async () => {
  await using database = await testDatabase("postgres", migrateSignIn);
  const run = async (...words: string[]) => {
    const { code, out } = await runBassin(["demo", "--json", ...words], { DATABASE_URL: database.url ?? "" });
    const { erased, loaded }: { erased: number; loaded: unknown[] } = JSON.parse(out);
    return [code, erased, loaded.length];
  };
  const count = listShippedFiles().length;
  expect(await run()).toEqual([0, 0, count]);
  expect(await run()).toEqual([0, 0, 0]);
  expect(await run("--reset")).toEqual([0, count, count]);
});
