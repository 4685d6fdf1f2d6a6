import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TerritoryFile, territoryFile } from "@bassin/core";
import { withNewIdentifiers } from "@bassin/db";
import { testDatabase } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { openBrowser, openServer } from "./open-server.ts";
import { demoFile, newDirectory, runBassin, writtenAt } from "./run-bassin.ts";

/** The same file, its identifiers numbered in the order they come: two files equal but for ids become equal. */
function numbered(text: string): TerritoryFile {
  let count = 0;
  const file = territoryFile.parse(JSON.parse(text));
  return withNewIdentifiers(file, () => {
    count += 1;
    return `id-${count}`;
  });
}

const example = territoryFile.parse(JSON.parse(readFileSync(demoFile("exemple-fictif"), "utf8")));
/** The complete example, as if it were nobody's illustration. */
const real = { ...example, territory: { ...example.territory, illustration: null, notice: null } };

async function environmentOf(kind: "pglite" | "postgres") {
  if (kind === "pglite") return { environment: { BASSIN_DATA: newDirectory() }, close: async () => {} };
  const database = await testDatabase("postgres", migrateSignIn);
  return { environment: { DATABASE_URL: database.url ?? "" }, close: () => database[Symbol.asyncDispose]() };
}

describe.each(["pglite", "postgres"] as const)("export and import, on %s", (kind) => {
  it("give back everything of a territory under new identifiers, by identifier or by name", async () => {
    const { environment, close } = await environmentOf(kind);
    const first = await runBassin(["import", writtenAt(real)], environment);
    expect([first.code, first.told]).toEqual([0, expect.stringContaining("--pilot")]);
    expect(first.out).toMatch(/^[0-9a-f-]{36}$/);

    const exported = await runBassin(["export", "--territory", first.out], environment);
    expect([exported.code, exported.told]).toEqual([0, ""]);
    const second = await runBassin(["import", writtenAt(exported.out), "--json"], environment);
    const { territory, ecosystems }: { territory: string; ecosystems: unknown[] } = JSON.parse(second.out);
    expect(territory).not.toBe(first.out);
    expect(ecosystems).toHaveLength(real.ecosystems.length);

    const output = join(newDirectory(), "out.json");
    await runBassin(["export", "--territory", territory, "--output", output], environment);
    const again = readFileSync(output, "utf8");
    expect(again).not.toBe(`${exported.out}\n`);
    expect(numbered(again)).toEqual(numbered(exported.out));

    const byName = await runBassin(["export", "--territory", real.territory.name.toUpperCase()], environment);
    expect(byName.code).toBe(2);
    expect(byName.told).toContain(first.out);
    expect(byName.told).toContain(territory);
    const none = await runBassin(["export", "--territory", "Nulle part", "--output", `${output}.2`], environment);
    expect([none.code, existsSync(`${output}.2`)]).toEqual([2, false]);
    await close();
  });
});

describe("import", () => {
  it("makes an account its pilot, and refuses an address nobody has", async () => {
    await using server = await openServer("postgres");
    const alice = openBrowser(server);
    await alice.press(await server.operatorPath());
    const environment = { DATABASE_URL: server.database.url ?? "" };
    const unknown = await runBassin(["import", writtenAt(real), "--pilot", "bob@example.org"], environment);
    expect([unknown.code, unknown.out]).toEqual([2, ""]);
    const ran = await runBassin(["import", writtenAt(real), "--pilot", "Operator@bassin.invalid"], environment);
    expect([ran.code, ran.told]).toEqual([0, ""]);
    const answer = await (await alice.get("/trpc/territory.list")).text();
    expect(answer).toContain(ran.out);
  });

  it("reads communes that merged under today's code, and says so", async () => {
    await using database = await testDatabase("postgres", migrateSignIn);
    const environment = { DATABASE_URL: database.url ?? "" };
    const old = { ...real, territory: { ...real.territory, communes: ["75101"] } };
    const ran = await runBassin(["import", writtenAt(old), "--lang", "en"], environment);
    expect(ran.told).toMatch(/^The code 75101 is 75056 today\.$/m);
    const exported = territoryFile.parse(
      JSON.parse((await runBassin(["export", "--territory", ran.out], environment)).out),
    );
    expect(exported.territory.communes).toEqual(["75056"]);
  });
});
