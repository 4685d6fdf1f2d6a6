import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createPlugin } from "./src/create-plugin.ts";
import {
  findKeyProblem,
  type LifeFunction,
  lifeFunctions,
  type PluginWanted,
  unnamedStake,
} from "./src/plugin-wanted.ts";

/** `pnpm new:plugin`: asks what the flags do not say, and writes `plugins/<key>`. */
const text = { type: "string" } as const;
const { values } = parseArgs({
  options: { key: text, "name-fr": text, "name-en": text, "stake-fr": text, "stake-en": text, "life-function": text },
});

const isAsking = values.key === undefined || values["name-fr"] === undefined || values["name-en"] === undefined;
const questions = isAsking ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

async function ask(said: string | undefined, question: string, otherwise = ""): Promise<string> {
  if (said !== undefined) return said;
  const answer = (await questions?.question(otherwise === "" ? `${question} ` : `${question} (${otherwise}) `)) ?? "";
  return answer.trim() === "" ? otherwise : answer.trim();
}

const isLifeFunction = (word: string): word is LifeFunction => (lifeFunctions as readonly string[]).includes(word);

async function askAll(): Promise<PluginWanted | string> {
  const key = await ask(values.key, "A key, such as drinking-water (it never changes):");
  const problem = findKeyProblem(key);
  if (problem !== undefined) return problem;
  const name = {
    fr: await ask(values["name-fr"], "Its name in French, such as « Boire »:", key),
    en: await ask(values["name-en"], "Its name in English, such as “Drinking”:", key),
  };
  const stake = {
    fr: await ask(values["stake-fr"], "One stake, in French:", unnamedStake.fr),
    en: await ask(values["stake-en"], "The same stake, in English:", unnamedStake.en),
  };
  const nearest = isLifeFunction(key) ? key : "culture";
  const lifeFunction = await ask(values["life-function"], `Life function (${lifeFunctions.join(", ")}):`, nearest);
  if (!isLifeFunction(lifeFunction)) return `“${lifeFunction}” is none of: ${lifeFunctions.join(", ")}.`;
  return { key, name, stake, lifeFunction };
}

const wanted = await askAll();
questions?.close();
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = typeof wanted === "string" ? "" : join(root, "plugins", wanted.key);
const created = typeof wanted === "string" ? { ok: false as const, problem: wanted } : createPlugin(folder, wanted);
if (created.ok && typeof wanted !== "string") {
  // Names of any length: the lines are folded as the house folds them.
  spawnSync(join(root, "node_modules/.bin/biome"), ["format", "--write", folder], { cwd: root, stdio: "ignore" });
  console.log(
    [
      `plugins/${wanted.key}:`,
      ...created.files.map((file) => `  ${file}`),
      "",
      "Next:",
      "  npx pnpm@12 install",
      `  npx pnpm@12 --filter @bassin/plugin-${wanted.key} test   (the first run writes definitions.lock.json: commit it)`,
      `  docs/plugins/first-plugin.md goes on from there.`,
    ].join("\n"),
  );
} else if (!created.ok) {
  console.error(created.problem);
  process.exitCode = 2;
}
