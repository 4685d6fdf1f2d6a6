import type { Interface } from "node:readline/promises";
import { type LifeFunction, lifeFunctions } from "@bassin/core";
import { type PartKind, type PartWanted, partKinds } from "./part-wanted.ts";
import { findKeyProblem, type PluginWanted, unnamedStake } from "./plugin-wanted.ts";

/** What the flags of the command say. */
export type Said = Readonly<
  Partial<
    Record<
      "add" | "plugin" | "stake" | "key" | "name-fr" | "name-en" | "stake-fr" | "stake-en" | "life-function",
      string
    >
  >
>;

/** Puts a question, with what stands in the place of no answer. */
type Ask = (said: string | undefined, question: string, otherwise?: string) => Promise<string>;

/** Asks what was not said; without anyone to ask, what stands in the place of an answer. */
export function askWith(questions: Interface | undefined): Ask {
  return async (said, question, otherwise = "") => {
    if (said !== undefined) return said;
    const asked = otherwise === "" ? `${question} ` : `${question} (${otherwise}) `;
    const answer = (await questions?.question(asked)) ?? "";
    return answer.trim() === "" ? otherwise : answer.trim();
  };
}

const isLifeFunction = (word: string): word is LifeFunction => (lifeFunctions as readonly string[]).includes(word);
const isPartKind = (word: string): word is PartKind => (partKinds as readonly string[]).includes(word);

/** What a new plugin is to be; a text says what stands in the way. */
export async function askPlugin(said: Said, ask: Ask): Promise<PluginWanted | string> {
  const key = await ask(said.key, "A key, such as drinking-water (it never changes):");
  const problem = findKeyProblem(key);
  if (problem !== undefined) return problem;
  const name = {
    fr: await ask(said["name-fr"], "Its name in French, such as « Boire »:", key),
    en: await ask(said["name-en"], "Its name in English, such as “Drinking”:", key),
  };
  const stake = {
    fr: await ask(said["stake-fr"], "One stake, in French:", unnamedStake.fr),
    en: await ask(said["stake-en"], "The same stake, in English:", unnamedStake.en),
  };
  const nearest = isLifeFunction(key) ? key : "culture";
  const lifeFunction = await ask(said["life-function"], `Life function (${lifeFunctions.join(", ")}):`, nearest);
  if (!isLifeFunction(lifeFunction)) return `“${lifeFunction}” is none of: ${lifeFunctions.join(", ")}.`;
  return { key, name, stake, lifeFunction };
}

/** What is to be added to a plugin with these stakes; a text says what stands in the way. */
export async function askPart(said: Said, stakes: readonly string[], ask: Ask): Promise<PartWanted | string> {
  const kind = said.add ?? "";
  if (!isPartKind(kind)) return `“${kind}” cannot be added: ${partKinds.join(" or ")}.`;
  const key = await ask(said.key, `A key for the ${kind}, such as drinks-from-the-tap (it never changes):`);
  const problem = findKeyProblem(key);
  if (problem !== undefined) return problem;
  const name = {
    fr: await ask(said["name-fr"], "What people read, in French:", key),
    en: await ask(said["name-en"], "What people read, in English:", key),
  };
  const stake = await ask(said.stake, `The stake it speaks to (${stakes.join(", ")}):`, stakes[0] ?? "");
  return { kind, key, name, stake };
}
