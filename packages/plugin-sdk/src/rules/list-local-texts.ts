import type { LocalText } from "@bassin/core";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { rememberLast } from "./remember-last.ts";

export type LocatedText = { readonly path: string; readonly text: LocalText };

function isLocalText(value: object): value is LocalText {
  return "fr" in value && "en" in value && typeof value.fr === "string" && typeof value.en === "string";
}

/** Paths are written on the way down: a definition has thousands of places, and only texts need theirs. */
function findTexts(value: unknown, path: string, found: LocatedText[]): LocatedText[] {
  if (typeof value !== "object" || value === null) return found;
  if (isLocalText(value)) found.push({ path, text: value });
  else if (Array.isArray(value))
    for (const [index, child] of value.entries()) findTexts(child, `${path}[${index}]`, found);
  else {
    for (const [key, child] of Object.entries(value)) findTexts(child, path === "" ? key : `${path}.${key}`, found);
  }
  return found;
}

/** Lists every text of a definition that people will read, with its path. */
export const listLocalTexts: (definition: LifeFunctionDefinition) => readonly LocatedText[] = rememberLast(
  (definition) => findTexts(definition, "", []),
);
