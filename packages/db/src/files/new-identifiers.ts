import { type EntityName, entities, type Party, referencesOf, type TerritoryFile } from "@bassin/core";

/** Gives every record of a file a new identifier, and every reference its record's new one. */
export function withNewIdentifiers(file: TerritoryFile, newId: () => string): TerritoryFile {
  const shared = renamed(file, sharedNames, new Map(), newId);
  return {
    ...file,
    ...shared.lists,
    territory: { ...file.territory, id: newId() },
    ownIndicators: file.ownIndicators.map((own) => ({ ...own, id: newId() })),
    ecosystems: file.ecosystems.map((facts) => {
      const { ids, lists } = renamed(facts, ownNames, shared.ids, newId);
      const observations = facts.observations.map((figure) => ({
        ...figure,
        solution: ids.get(key("solution", figure.solution)) ?? figure.solution,
      }));
      return { ...facts, ...lists, observations, ecosystem: { ...facts.ecosystem, id: newId() } };
    }),
  };
}

const names = Object.keys(entities) as EntityName[];
const sharedNames = names.filter((name) => entities[name].scope === "territory");
const ownNames = names.filter((name) => entities[name].scope === "ecosystem");

type Values = Record<string, unknown>;
type Lists = Record<string, Values[]>;

/** `known` maps the identifiers of what the lists may point to beside themselves. */
function renamed(
  facts: object,
  wanted: readonly EntityName[],
  known: ReadonlyMap<string, string>,
  newId: () => string,
) {
  const lists = facts as Lists;
  const ids = new Map(known);
  for (const name of wanted) {
    for (const record of lists[entities[name].collection] ?? []) ids.set(key(name, record.id), newId());
  }
  const rename = (name: string, id: unknown) => ids.get(key(name, id)) ?? id;
  const result = wanted.map((name) => {
    const { collection } = entities[name];
    const records = (lists[collection] ?? []).map((record) => ({
      ...record,
      ...renamedReferences(name, record, rename),
      id: rename(name, record.id),
    }));
    return [collection, records] as const;
  });
  return { ids, lists: Object.fromEntries(result) };
}

function key(name: string, id: unknown): string {
  return `${name} ${String(id)}`;
}

function renamedReferences(name: EntityName, record: Values, rename: (target: string, id: unknown) => unknown): Values {
  const changes = referencesOf(entities[name]).flatMap(({ field, kind, target }): [string, unknown][] => {
    const value = record[field];
    if (value === undefined || value === null) return [];
    if (kind === "one") return [[field, rename(target, value)]];
    if (kind === "many") return [[field, (value as unknown[]).map((id) => rename(target, id))]];
    const parties = (value as Party[]).map((party) =>
      party.kind === "actor" ? { ...party, actor: rename(target, party.actor) } : party,
    );
    return [[field, parties]];
  });
  return Object.fromEntries(changes);
}
