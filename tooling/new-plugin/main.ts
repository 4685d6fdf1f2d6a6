import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { validateLifeFunction } from "@bassin/plugin-sdk";
import { addPart } from "./src/add-part.ts";
import { askPart, askPlugin, askWith, type Said } from "./src/ask.ts";
import { type CreatedPlugin, createPlugin } from "./src/create-plugin.ts";

/**
 * `pnpm new:plugin`: asks what the flags do not say, and writes `plugins/<key>`; with `--add indicator` or
 * `--add solution`, adds it to a plugin that is there.
 */
const text = { type: "string" } as const;
const { values } = parseArgs({
  options: {
    add: text,
    plugin: text,
    stake: text,
    key: text,
    "name-fr": text,
    "name-en": text,
    "stake-fr": text,
    "stake-en": text,
    "life-function": text,
  },
});
const said: Said = values;

const root = fileURLToPath(new URL("../../", import.meta.url));
const needed = [said.key, said["name-fr"], said["name-en"], ...(said.add === undefined ? [] : [said.plugin])];
const questions = needed.includes(undefined)
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
const ask = askWith(questions);

interface Done {
  readonly plugin: string;
  readonly created: CreatedPlugin;
}

const stop = (problem: string): Done => ({ plugin: "", created: { ok: false, problem } });

async function create(): Promise<Done> {
  const wanted = await askPlugin(said, ask);
  if (typeof wanted === "string") return stop(wanted);
  return { plugin: wanted.key, created: createPlugin(join(root, "plugins", wanted.key), wanted) };
}

async function add(): Promise<Done> {
  const plugin = await ask(said.plugin, "The plugin, such as drinking-water:");
  const folder = join(root, "plugins", plugin);
  const entry = join(folder, "src/index.ts");
  if (plugin === "" || !existsSync(entry)) return stop(`plugins/${plugin} is not there.`);
  const exported: object = await import(pathToFileURL(entry).href);
  const [definition] = Object.values(exported).flatMap((one) => {
    const validation = validateLifeFunction(one);
    return validation.ok ? [validation.plugin] : [];
  });
  if (definition === undefined) return stop(`plugins/${plugin} exports no definition that holds: run its tests first.`);
  const stakes = definition.stakes.map(({ key }) => key);
  const wanted = await askPart(said, stakes, ask);
  return typeof wanted === "string" ? stop(wanted) : { plugin, created: addPart(folder, wanted, definition) };
}

const { plugin, created } = await (said.add === undefined ? create() : add());
questions?.close();
if (created.ok) {
  // Names of any length: the lines are folded, and imports sorted, as the house does.
  const biome = join(root, "node_modules/.bin/biome");
  spawnSync(biome, ["check", "--write", join("plugins", plugin)], { cwd: root, stdio: "ignore" });
  const isNew = said.add === undefined;
  const test = `npx pnpm@12 --filter @bassin/plugin-${plugin} test${isNew ? "" : " -u"}`;
  console.log(
    [
      `plugins/${plugin}:`,
      ...created.files.map((file) => `  ${file}`),
      "",
      "Next:",
      ...(isNew ? ["  npx pnpm@12 install"] : []),
      `  ${test}   (it writes definitions.lock.json: commit it)`,
      "  docs/plugins/first-plugin.md goes on from there.",
    ].join("\n"),
  );
} else {
  console.error(created.problem);
  process.exitCode = 2;
}
