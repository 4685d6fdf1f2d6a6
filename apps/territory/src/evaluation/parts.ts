import type { Part } from "@bassin/core";

/** The five parts of the definition (§4.2), in their order, each with its section of the source. */
export const partSections = {
  aim: "4.2-1",
  solution: "4.2-2",
  production: "4.2-3",
  value: "4.2-4",
  governance: "4.2-5",
} as const satisfies Record<Part, string>;

export const partKeys = Object.keys(partSections) as Part[];

/** Whether a word of an address names a part. */
export const isPart = (word: string): word is Part => Object.hasOwn(partSections, word);
