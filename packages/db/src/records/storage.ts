import { type AnyEntity, type EntityName, entities, referencesOf, unwrap } from "@bassin/core";

/** How a field of an entity lies in the database. */
export type FieldStorage =
  | {
      readonly kind: "column";
      readonly field: string;
      readonly column: string;
      readonly type: ColumnType;
      readonly target?: EntityName;
    }
  | { readonly kind: "links"; readonly field: string; readonly table: string; readonly target: EntityName }
  | { readonly kind: "parties"; readonly field: string; readonly table: string };

export type ColumnType = "text" | "boolean" | "integer" | "number" | "uuid" | "text[]" | "json";

/** Where an entity lies: its table, its columns, and a table for each list of references. */
export interface EntityStorage {
  readonly entity: AnyEntity;
  readonly name: EntityName;
  readonly table: string;
  readonly scope: "territory" | "ecosystem";
  readonly fields: readonly FieldStorage[];
}

/** `camelCase` to `snake_case`: the only difference between a field and its column. */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const columnTypes: Record<string, ColumnType> = {
  string: "text",
  enum: "text",
  literal: "text",
  boolean: "boolean",
  number: "number",
  object: "json",
  record: "json",
};

function columnTypeOf(schema: { readonly def: { readonly type: string } }): ColumnType {
  const definition = schema.def as { type: string; format?: string; element?: { def: { type: string } } };
  if (definition.type === "array") {
    const element = definition.element?.def.type ?? "";
    return element === "string" || element === "enum" ? "text[]" : "json";
  }
  if (definition.type === "number" && definition.format === "safeint") return "integer";
  const type = columnTypes[definition.type];
  if (type === undefined) throw new Error(`No column type for a field of type ${definition.type}`);
  return type;
}

function storageOf(name: EntityName): EntityStorage {
  const entity: AnyEntity = entities[name];
  const table = snake(name);
  const references = new Map(referencesOf(entity).map((reference) => [reference.field, reference]));
  const fields = Object.entries(entity.record.shape)
    .filter(([field]) => field !== "id")
    .map(([field, schema]): FieldStorage => {
      const reference = references.get(field);
      const target = reference?.target as EntityName;
      if (reference?.kind === "many") return { kind: "links", field, table: `${table}_${snake(field)}`, target };
      if (reference?.kind === "parties") return { kind: "parties", field, table: `${table}_${snake(field)}` };
      if (reference?.kind === "one") return { kind: "column", field, column: snake(field), type: "uuid", target };
      return { kind: "column", field, column: snake(field), type: columnTypeOf(unwrap(schema)) };
    });
  return { entity, name, table, scope: entity.scope, fields };
}

/** The storage of every entity. */
export const storages = Object.fromEntries(
  (Object.keys(entities) as EntityName[]).map((name) => [name, storageOf(name)]),
) as Record<EntityName, EntityStorage>;

/** Entities ordered so that each comes after those it points to: the order of writing many at once. */
export const writingOrder: readonly EntityName[] = orderByReference();

function orderByReference(): EntityName[] {
  const ordered: EntityName[] = [];
  const visit = (name: EntityName): void => {
    if (ordered.includes(name)) return;
    for (const field of storages[name].fields) {
      if (field.kind === "column" && field.target !== undefined && field.target !== name) visit(field.target);
    }
    ordered.push(name);
  };
  for (const name of Object.keys(storages) as EntityName[]) visit(name);
  return ordered;
}
