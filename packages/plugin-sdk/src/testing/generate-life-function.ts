import type { LifeFunctionDefinition, SolutionTemplate, Stake } from "../definition/life-function-definition.ts";
import { sampleLifeFunction } from "./sample-life-function.ts";

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32), so that a failure can be replayed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = ["eau", "l’été", "«\u00A0ici\u00A0»", "🚲", "\u202F?", "\\n", '"', "日本", "é", "%41", "-0"];

/** Makes a sound life function of some size out of a seed: several stakes and solutions, odd characters, optional parts. */
export function generateLifeFunction(seed: number): LifeFunctionDefinition {
  const random = createRandom(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const say = (): string => Array.from({ length: 1 + pick(6) }, () => words[pick(words.length)]).join(" ");
  const text = () => ({ fr: `fr ${say()}`, en: `en ${say()}` });
  const isThere = (): boolean => random() < 0.5;
  const [stake] = sampleLifeFunction.stakes;
  const [solution] = sampleLifeFunction.solutions;
  if (stake === undefined || solution === undefined) throw new Error("The sample has a stake and a solution.");
  const stakes = Array.from({ length: 1 + pick(4) }, (_, index): Stake => {
    const dimension = isThere() ? { speaksOf: text(), gap: text() } : stake.dimensions.ecological;
    const dimensions = { ...stake.dimensions, wellBeing: dimension };
    const gap = isThere() ? { solutionsGap: text() } : {};
    return { ...stake, key: `stake-${index}`, label: text(), dimensions, ...gap };
  });
  const solutions = Array.from({ length: 1 + pick(4) }, (_, index): SolutionTemplate => {
    const section = isThere() ? { section: say() } : {};
    const served = stakes.filter(() => isThere()).map(({ key }) => key);
    return {
      ...solution,
      key: index === 0 ? solution.key : `solution-${index}`,
      summary: text(),
      stakes: served.length > 0 ? served : ["stake-0"],
      source: { text: text(), ...section, confirmed: isThere() },
      whatDiffers: Array.from({ length: 1 + pick(3) }, text),
    };
  });
  const { framework, ...others } = sampleLifeFunction;
  const tree = isThere() && framework !== undefined ? { framework } : {};
  return { ...others, name: text(), stakes, solutions, ...tree };
}

/** Copies plain data with the keys of every object in another order. */
export function shuffleKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => ({ key, child, rank: random() }));
  entries.sort((left, right) => left.rank - right.rank);
  return Object.fromEntries(entries.map(({ key, child }) => [key, shuffleKeys(child, random)]));
}
