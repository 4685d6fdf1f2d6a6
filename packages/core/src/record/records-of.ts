import { type EntityName, entities } from "../entities.ts";
import type { EcosystemFacts } from "../facts.ts";
import { referencesOf } from "./references-of.ts";

/** A record whose entity is known by name only. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** The records of an entity among the facts of an ecosystem. */
export function recordsOf(facts: EcosystemFacts, entity: EntityName): readonly AnyRecord[] {
  return facts[entities[entity].collection];
}

/** One place where a record names another: the path inside the record, such as `parties[1]`, and what it names. */
export interface NamedReference {
  readonly path: string;
  readonly field: string;
  readonly target: EntityName;
  readonly id: string;
}

/** Everything a record names, in the order of its fields. */
export function listReferences(entity: EntityName, record: AnyRecord): NamedReference[] {
  return referencesOf(entities[entity]).flatMap(({ field, target, kind }): NamedReference[] => {
    const value = record[field];
    const named = (id: unknown, path: string) =>
      typeof id === "string" && isEntityName(target) ? [{ path, field, target, id }] : [];
    if (kind === "one") return named(value, field);
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      kind === "many" ? named(item, `${field}[${index}]`) : named(actorOf(item), `${field}[${index}].actor`),
    );
  });
}

/** The words that name a record to a reader; one that is named by another record bears that one's name. */
export function labelOf(facts: EcosystemFacts, entity: EntityName, id: string): string {
  const record = recordsOf(facts, entity).find((one) => one.id === id);
  if (record === undefined) return id;
  const { label } = entities[entity];
  const named = listReferences(entity, record).find(({ path }) => path === label);
  return named === undefined ? String(record[label] ?? id) : labelOf(facts, named.target, named.id);
}

function actorOf(party: unknown): unknown {
  return typeof party === "object" && party !== null && "actor" in party ? party.actor : undefined;
}

function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entities, name);
}
