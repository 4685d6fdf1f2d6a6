import { entities, type TerritoryFile, territoryFile } from "@bassin/core";
import { valueAt } from "./file-problem.ts";

type Values = Record<string, unknown>;

/** A kept list: its records, and where each stood in the list that was read. */
interface Kept {
  readonly items: readonly unknown[];
  readonly places: readonly number[];
}

/** What of a file can be read although some of its records cannot. */
export interface ReadablePart {
  readonly file: TerritoryFile;
  /** Identifiers of the records left out: what names them is not at fault. */
  readonly leftOut: ReadonlySet<string>;
  /** Where something of the readable part stood in the whole file. */
  readonly placeOf: (path: string) => string;
}

/** Leaves out what cannot be read, so that the rest can still be checked; nothing when there is no rest. */
export function findReadablePart(whole: unknown): ReadablePart | undefined {
  if (!isValues(whole)) return undefined;
  const leftOut = new Set<string>();
  const places = new Map<string, readonly number[]>();
  const keep = (list: unknown, at: string, readable: (item: unknown) => boolean): unknown[] => {
    const kept = keepReadable(list, readable, leftOut);
    places.set(at, kept.places);
    return [...kept.items];
  };
  const ecosystems = keep(whole.ecosystems, "ecosystems", (item) => isValues(item) && isEcosystem(item.ecosystem));
  const file = territoryFile.safeParse({
    format: "bassin/1",
    territory: territoryFile.shape.territory.safeParse(whole.territory).data ?? { id: "t", name: "t", communes: [] },
    ...keepLists(whole, "territory", (list, name, readable) => keep(list, name, readable)),
    ecosystems: ecosystems.filter(isValues).map((facts, index) => ({
      ecosystem: facts.ecosystem,
      ...keepLists(facts, "ecosystem", (list, name, readable) => keep(list, `ecosystems[${index}].${name}`, readable)),
    })),
  });
  if (!file.success) return undefined;
  return { file: file.data, leftOut, placeOf: (path) => placeIn(places, path) };
}

const ecosystemSchema = territoryFile.shape.ecosystems.unwrap().element.shape.ecosystem;

function isEcosystem(value: unknown): boolean {
  return ecosystemSchema.safeParse(value).success;
}

type Keep = (list: unknown, collection: string, readable: (item: unknown) => boolean) => unknown[];

function keepLists(facts: Values, scope: "territory" | "ecosystem", keep: Keep): Values {
  const own = Object.values(entities).filter((entity) => entity.scope === scope);
  return Object.fromEntries(
    own.map(({ collection, record }) => [
      collection,
      keep(facts[collection], collection, (item) => record.safeParse(item).success),
    ]),
  );
}

function keepReadable(list: unknown, readable: (item: unknown) => boolean, leftOut: Set<string>): Kept {
  const items: unknown[] = [];
  const places: number[] = [];
  for (const [place, item] of (Array.isArray(list) ? list : []).entries()) {
    if (readable(item)) {
      items.push(item);
      places.push(place);
    } else {
      const id = valueAt(item, "id");
      if (typeof id === "string") leftOut.add(id);
    }
  }
  return { items, places };
}

/** Puts the places of the whole file back into a path of the readable part, list by list. */
function placeIn(places: ReadonlyMap<string, readonly number[]>, path: string): string {
  let readable = "";
  let whole = "";
  for (const step of path.split(".")) {
    const [, name = step, index, rest = ""] = /^([^[]+)\[(\d+)\](.*)$/.exec(step) ?? [];
    const list = readable === "" ? name : `${readable}.${name}`;
    const place = index === undefined ? undefined : places.get(list)?.[Number(index)];
    readable = readable === "" ? step : `${readable}.${step}`;
    const written = place === undefined ? step : `${name}[${place}]${rest}`;
    whole = whole === "" ? written : `${whole}.${written}`;
  }
  return whole;
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
