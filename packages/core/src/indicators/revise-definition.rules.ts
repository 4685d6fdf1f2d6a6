import { type Comparability, majorOf, newestOf, type Supersedes } from "./definition-version.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { MeasureDefinition } from "./measure.ts";

type Definition = IndicatorDefinition | MeasureDefinition;
/** A definition as it is said: its version is not. */
type SaidOf<One extends Definition> = Omit<One, "version" | "supersedes">;

/** What decides what figures mean: changing it is another definition (plugin contract). */
const meaningFields: readonly string[] = [
  "formula",
  "unit",
  "direction",
  "aggregate",
  "whenPartMissing",
  "standsForYears",
  "population",
  "scope",
];

const wordFields: readonly string[] = ["label", "performance", "method", "limits"];

/** The same text for values that say the same, whatever the order of their keys. */
function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

const read = (definition: object, field: string): string =>
  writeSorted((Reflect.get(definition, field) as unknown) ?? null);

/** The fields two definitions say otherwise; how they are counted is left aside. */
function listDifferences(one: object, other: object): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter(
    (field) => field !== "version" && field !== "supersedes" && read(one, field) !== read(other, field),
  );
}

/** What a new wording of a definition changes in its meaning; nothing when figures mean what they meant. */
export function listMeaningChanges(before: object, said: object): string[] {
  return listDifferences(before, said).filter((field) => meaningFields.includes(field));
}

function stepFrom(version: string, differences: readonly string[]): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const isWords = differences.every((field) => wordFields.includes(field));
  return isWords ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}

/**
 * Every version of a definition once it is said otherwise: the same list when nothing changed; the newest one mended in
 * place when only words, sources or examples did; a version more when its meaning did, the old one kept.
 * @returns none when its meaning changed and nobody said how the two compare.
 */
export function reviseDefinition<One extends Definition>(
  before: readonly One[],
  said: SaidOf<One>,
  compared: Comparability | null | undefined,
): (SaidOf<One> & { readonly version: string; readonly supersedes?: Supersedes })[] | undefined {
  const newest = newestOf(before);
  if (newest === undefined) return [{ ...said, version: "1.0.0" }];
  const older = before.filter((one) => one !== newest);
  if (listMeaningChanges(newest, said).length > 0) {
    if (compared == null) return undefined;
    const supersedes: Supersedes = { version: newest.version, comparability: compared };
    return [...before, { ...said, version: `${majorOf(newest.version) + 1}.0.0`, supersedes }];
  }
  const differences = listDifferences(newest, said);
  if (differences.length === 0) return [...before];
  const { supersedes } = newest;
  const version = stepFrom(newest.version, differences);
  return [...older, { ...said, version, ...(supersedes === undefined ? {} : { supersedes }) }];
}
