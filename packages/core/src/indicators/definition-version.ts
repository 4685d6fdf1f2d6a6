import { z } from "zod";

/** The version of one definition, `1.0.0`. The first number changes with the meaning, and only then. */
export const definitionVersion = z.string().regex(/^\d+\.\d+\.\d+$/, { error: "version" });

/** The number that changes with the meaning of a definition. */
export function majorOf(version: string): number {
  return Number(version.split(".")[0]);
}

const numbersOf = (version: string): number[] => version.split(".").map(Number);

/** The newest of several versions. */
export function newestOf<Versioned extends { readonly version: string }>(
  versions: readonly Versioned[],
): Versioned | undefined {
  return versions.toSorted((one, other) => {
    const [left, right] = [numbersOf(one.version), numbersOf(other.version)];
    const at = left.findIndex((number, place) => number !== right[place]);
    return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
  })[0];
}

/**
 * How figures of two versions compare: the same, the same once multiplied, or not at all. `convertible` turns an older
 * value into a newer one, each in its own unit: `newer = older × factor`.
 */
export const comparability = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("identical") }),
  z.strictObject({ kind: z.literal("convertible"), factor: z.number().positive() }),
  z.strictObject({ kind: z.literal("break") }),
]);
export type Comparability = z.infer<typeof comparability>;

/** What a new version says of the one it replaces. */
export const supersedes = z.strictObject({ version: definitionVersion, comparability });
export type Supersedes = z.infer<typeof supersedes>;
