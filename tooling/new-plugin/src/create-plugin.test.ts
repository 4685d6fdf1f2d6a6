import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { addPart } from "./add-part.ts";
import { createPlugin } from "./create-plugin.ts";
import { findKeyProblem, nameInCode, unnamedStake } from "./plugin-wanted.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A folder inside the workspace, where the packages of the house are found, and which is none of them. */
function openTrial(): { readonly folder: string } & Disposable {
  const trial = mkdtempSync(join(root, "tooling/new-plugin/.trial-"));
  copyFileSync(join(root, "tsconfig.base.json"), join(trial, "tsconfig.base.json"));
  mkdirSync(join(trial, "plugins"));
  return {
    folder: join(trial, "plugins/drinking-water"),
    [Symbol.dispose]: () => rmSync(trial, { recursive: true, force: true }),
  };
}

const wanted = {
  key: "drinking-water",
  name: { fr: "Boire", en: "Drinking" },
  stake: unnamedStake,
  lifeFunction: "health",
} as const;

function runTests(folder: string, environment: Record<string, string>) {
  const vitest = join(root, "plugins/food/node_modules/vitest/vitest.mjs");
  const ran = spawnSync(process.execPath, [vitest, "run"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...environment },
  });
  return { status: ran.status, said: ran.stdout + ran.stderr };
}

test("a new plugin is eight files at most, and passes its conformance at once, then again from its trace", () => {
  using trial = openTrial();
  const created = createPlugin(trial.folder, wanted);
  expect(created).toEqual({
    ok: true,
    files: [
      "package.json",
      "tsconfig.json",
      "turbo.json",
      "vitest.config.ts",
      "quality.yaml",
      "src/index.ts",
      "src/first-stake.ts",
      "src/drinking-water.test.ts",
    ],
  });
  symlinkSync(join(root, "plugins/food/node_modules"), join(trial.folder, "node_modules"));
  const first = runTests(trial.folder, { CI: "" });
  expect(first.status, first.said).toBe(0);
  expect(existsSync(join(trial.folder, "definitions.lock.json"))).toBe(true);
  const second = runTests(trial.folder, { CI: "true" });
  expect(second.status, second.said).toBe(0);
}, 120_000);

test("an indicator and a solution are added to it, and it passes its conformance with them at once", async () => {
  using trial = openTrial();
  createPlugin(trial.folder, wanted);
  symlinkSync(join(root, "plugins/food/node_modules"), join(trial.folder, "node_modules"));
  const { drinkingWater } = await import(pathToFileURL(join(trial.folder, "src/index.ts")).href);
  const name = { fr: "Boivent au robinet", en: "Drink from the tap" };
  const part = { kind: "indicator", key: "drinks-tap-water", name, stake: "first-stake" } as const;
  expect(addPart(trial.folder, part, drinkingWater)).toEqual({
    ok: true,
    files: ["src/drinks-tap-water.ts", "src/index.ts", "src/first-stake.ts"],
  });
  const fountain = {
    ...part,
    kind: "solution",
    key: "fountains",
    name: { fr: "Des fontaines", en: "Fountains" },
  } as const;
  expect(addPart(trial.folder, fountain, drinkingWater)).toEqual({
    ok: true,
    files: ["src/fountains.ts", "src/index.ts"],
  });
  const ran = runTests(trial.folder, { CI: "" });
  expect(ran.status, ran.said).toBe(0);
  const lock = readFileSync(join(trial.folder, "definitions.lock.json"), "utf8");
  expect(lock).toContain('"indicator drinks-tap-water 0"');
  expect(lock).toContain('"solution fountains"');
  expect(addPart(trial.folder, part, drinkingWater)).toMatchObject({ ok: false });
  expect(addPart(trial.folder, { ...part, key: "other", stake: "no-such" }, drinkingWater)).toMatchObject({
    ok: false,
    problem: "No stake is called “no-such”: first-stake.",
  });
}, 120_000);

test("nothing is written over, nor under a key that is none", () => {
  using trial = openTrial();
  expect(createPlugin(trial.folder, { ...wanted, key: "Drinking Water" })).toMatchObject({ ok: false });
  expect(existsSync(trial.folder)).toBe(false);
  expect(createPlugin(trial.folder, wanted).ok).toBe(true);
  expect(createPlugin(trial.folder, wanted)).toMatchObject({ ok: false });
  expect(["drinking-water", "water2"].map(findKeyProblem)).toEqual([undefined, undefined]);
  expect(["Water", "water-", "2water", "drinking_water", ""].map((key) => typeof findKeyProblem(key))).toEqual(
    Array.from({ length: 5 }, () => "string"),
  );
  expect(nameInCode("drinking-water")).toBe("drinkingWater");
});
