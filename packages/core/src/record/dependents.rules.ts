import { type EntityName, entityNames } from "../entities.ts";
import type { EcosystemFacts } from "../facts.ts";
import { labelOf, listReferences, recordsOf } from "./records-of.ts";

/** A record that points to another, by which of its fields. */
export interface Dependent {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
  /** The words that name it. */
  readonly label: string;
}

/**
 * The records that point to one, in the order of the entities then by identifier: what deleting it would leave
 * without an end. Each is listed once for each field that points there.
 */
export function dependentsOf(facts: EcosystemFacts, target: EntityName, id: string): Dependent[] {
  return entityNames.flatMap((entity) => {
    const ordered = recordsOf(facts, entity).toSorted((left, right) => (left.id < right.id ? -1 : 1));
    return ordered.flatMap((record) => {
      const fields = listReferences(entity, record).filter((named) => named.target === target && named.id === id);
      return [...new Set(fields.map(({ field }) => field))].map((field) => ({
        entity,
        id: record.id,
        field,
        label: labelOf(facts, entity, record.id),
      }));
    });
  });
}
