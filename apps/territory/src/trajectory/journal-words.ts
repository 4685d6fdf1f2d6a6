import { fr } from "../locales/fr.ts";

/** An entity people know by a name. */
type NamedEntity = keyof typeof fr.factGroup;

/** Whether the journal's word for an entity is one that has a name for people. */
export const isEntity = (entity: string): entity is NamedEntity => Object.hasOwn(fr.factGroup, entity);

function read(record: object | null, field: string): string | undefined {
  const found: unknown = record === null ? undefined : Reflect.get(record, field);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The words that name the record of a change; a change that only points to others names nothing. */
export function nameOfChange({ before, after }: { before: object | null; after: object | null }): string | undefined {
  const record = after ?? before;
  return read(record, "statement") ?? read(record, "title") ?? read(record, "name") ?? read(record, "question");
}
