import { keyPattern } from "./definition-key.ts";

const longestKey = 48;

/** The key a title suggests: `Repas partagés à Noël` becomes `repas-partages-a-noel`; with a number when it is taken. */
export function suggestKey(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .replaceAll(/[œŒ]/g, "oe")
    .replaceAll(/[æÆ]/g, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let key = "";
  for (const word of words) {
    if (key.length + word.length + 1 > longestKey) break;
    key = key === "" ? word : `${key}-${word}`;
  }
  const base = keyPattern.test(key) ? key : `x-${key}`.replace(/-$/, "");
  let found = base;
  for (let number = 2; taken.has(found); number += 1) found = `${base}-${number}`;
  return found;
}
