import type { LocalText } from "@bassin/core";

/** Something wrong in a file, where (such as `ecosystems[0].commitments[3].giver`), and what to do. */
export interface FileProblem {
  readonly path: string;
  readonly message: LocalText;
}

/** A path inside a file, as people write it. */
export function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === "number") return `${written}[${key}]`;
    return written === "" ? String(key) : `${written}.${String(key)}`;
  }, "");
}

/** What stands at a path of a file; nothing when the path leads nowhere. */
export function valueAt(file: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => {
      const isHolder = typeof value === "object" && value !== null && Object.hasOwn(value, key);
      return isHolder ? (value as Record<string, unknown>)[key] : undefined;
    }, file);
}
