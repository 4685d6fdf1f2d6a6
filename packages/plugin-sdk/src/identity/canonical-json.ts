import { findUnserialisable } from "../rules/plain-data.ts";

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, child]) => [key, sortKeys(child)]));
}

/**
 * Writes plain data as one JSON text, whatever the order its keys were written in. The order of lists is kept.
 * @throws TypeError when the value is not plain data.
 */
export function writeCanonicalJson(value: unknown): string {
  const [finding] = findUnserialisable(value);
  if (finding !== undefined) throw new TypeError(`${finding.path}: ${finding.message.en}`);
  return JSON.stringify(sortKeys(value));
}
