import type { LocalText } from "@bassin/core";
import { formatPath } from "./format-path.ts";

export type LocatedText = { readonly path: string; readonly text: LocalText };

function isLocalText(value: object): value is LocalText {
  return "fr" in value && "en" in value && typeof value.fr === "string" && typeof value.en === "string";
}

/** Lists every text of a definition that people will read, with its path. */
export function listLocalTexts(value: unknown, segments: readonly PropertyKey[] = []): LocatedText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isLocalText(value)) return [{ path: formatPath(segments), text: value }];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => listLocalTexts(child, [...segments, key]));
}
