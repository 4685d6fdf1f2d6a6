import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LifeFunctionDefinition } from "@bassin/plugin-sdk";
import type { CreatedPlugin } from "./create-plugin.ts";
import { writeIndicatorFile } from "./indicator-file.ts";
import type { PartWanted } from "./part-wanted.ts";
import { findKeyProblem, nameInCode } from "./plugin-wanted.ts";
import { writeSolutionFile } from "./solution-file.ts";
import { wireDefinition, wireStake } from "./wire-part.ts";

type Files = ReadonlyMap<string, string>;
type Definition = Pick<LifeFunctionDefinition, "stakes" | "solutions" | "measures" | "indicators">;

const refuse = (problem: string): CreatedPlugin => ({ ok: false, problem });

function findTaken({ kind, key }: PartWanted, { solutions, measures, indicators }: Definition): boolean {
  if (kind === "solution") return solutions.some((one) => one.key === key);
  const added = [key, `${key}-asked`, `${key}-counted`];
  return [...measures, ...indicators].some((one) => added.includes(one.key));
}

function writeIndicator(folder: string, wanted: PartWanted, index: string): Files | string {
  const code = nameInCode(wanted.key);
  const wired = wireDefinition(index, {
    file: wanted.key,
    fields: {
      measures: { item: `...${code}Measures`, imported: `${code}Measures` },
      indicators: { item: code, imported: code },
    },
  });
  if (wired === undefined) return handMade;
  const place = findStakeFile(folder, wanted);
  if (place === undefined) return `No stake “${wanted.stake}” is revealed by an indicator: give it one by hand first.`;
  return new Map([
    [`src/${wanted.key}.ts`, writeIndicatorFile(wanted)],
    ["src/index.ts", wired],
    [place.file, place.text],
  ]);
}

/** The file a stake is written in, with the indicator among those that reveal it. */
function findStakeFile(folder: string, { stake, key }: PartWanted): { file: string; text: string } | undefined {
  const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).sort();
  for (const name of sources.filter((one) => one.endsWith(".ts") && !one.endsWith(".test.ts"))) {
    const text = wireStake(readFileSync(join(folder, "src", name), "utf8"), stake, key);
    if (text !== undefined) return { file: `src/${name}`, text };
  }
  return undefined;
}

function writeSolution(wanted: PartWanted, index: string, definition: Definition): Files | string {
  const code = nameInCode(wanted.key);
  const stake = definition.stakes.find(({ key }) => key === wanted.stake);
  const [indicator] = Object.values(stake?.dimensions ?? {}).flatMap(({ reveals = [] }) => reveals);
  if (indicator === undefined) return `No indicator reveals the stake “${wanted.stake}” yet: add one first.`;
  const fields = { solutions: { item: code, imported: code } };
  const wired = wireDefinition(index, { file: wanted.key, fields });
  if (wired === undefined) return handMade;
  return new Map([
    [`src/${wanted.key}.ts`, writeSolutionFile(wanted, indicator)],
    ["src/index.ts", wired],
  ]);
}

const handMade = "src/index.ts lists its parts in a way this command does not know: add the part by hand.";

/** Adds an indicator or a solution to the plugin of a folder. Nothing is written when something stands in the way. */
export function addPart(folder: string, wanted: PartWanted, definition: Definition): CreatedPlugin {
  const problem = findKeyProblem(wanted.key);
  if (problem !== undefined) return refuse(problem);
  if (!definition.stakes.some(({ key }) => key === wanted.stake)) {
    return refuse(`No stake is called “${wanted.stake}”: ${definition.stakes.map(({ key }) => key).join(", ")}.`);
  }
  const path = join(folder, "src/index.ts");
  const isThere = findTaken(wanted, definition) || existsSync(join(folder, `src/${wanted.key}.ts`));
  if (isThere) return refuse(`“${wanted.key}” is there already: choose another key.`);
  const index = readFileSync(path, "utf8");
  const files =
    wanted.kind === "indicator" ? writeIndicator(folder, wanted, index) : writeSolution(wanted, index, definition);
  if (typeof files === "string") return refuse(files);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return { ok: true, files: [...files.keys()] };
}
