import { z } from "zod";
import type { Part } from "../evaluation/vocabulary.ts";
import { attestation } from "./attestation.ts";
import { longText, optional, recordId } from "./field.ts";

/** `territory`: shared by the ecosystems of a territory. `ecosystem`: read by its own people only. */
export type Scope = "territory" | "ecosystem";

/** The folder an entity lives in: the same word in core, api and the territory app. */
export type Folder = Part | "territory" | "trajectory" | "evaluation" | "indicators" | "plugins";

/** Where a fact comes from: a § of a published document, a meeting, a person's account. */
const provenance = { source: optional(longText) };

export interface EntityOptions<
  Name extends string,
  Collection extends string,
  EntityScope extends Scope,
  Shape extends z.ZodRawShape,
  Attested extends boolean,
> {
  /** Name in code, in tables (snake case) and in routes. */
  readonly name: Name;
  /** Key of its list among the facts of an ecosystem. */
  readonly collection: Collection;
  readonly scope: EntityScope;
  readonly folder: Folder;
  /** Whether one side declares it and another confirms it. */
  readonly attested: Attested;
  /** What people say of it. */
  readonly fields: Shape;
  /** Field that names the record to a reader. */
  readonly label: keyof Shape & string;
}

type AttestedShape<Attested extends boolean> = Attested extends true ? typeof attestation : Record<never, never>;

/**
 * One entity of the domain, written once: the file format, the inputs of the API, the tables and the types
 * are read from here.
 */
export function defineEntity<
  const Name extends string,
  const Collection extends string,
  const EntityScope extends Scope,
  Shape extends z.ZodRawShape,
  const Attested extends boolean,
>(options: EntityOptions<Name, Collection, EntityScope, Shape, Attested>) {
  const said = z.strictObject({ ...options.fields, ...provenance });
  const attested = (options.attested ? attestation : {}) as AttestedShape<Attested>;
  return Object.freeze({
    ...options,
    /** What is asked to write one down. */
    input: said,
    /** What is asked to change one: any part of it; `null` unsays. */
    patch: said.partial(),
    /** A record as it is read, in a file or from the API. */
    record: z.strictObject({ id: recordId, ...said.shape, ...attested }),
  });
}

/** Any entity, when only its description matters. */
export interface AnyEntity {
  readonly name: string;
  readonly collection: string;
  readonly scope: Scope;
  readonly folder: Folder;
  readonly attested: boolean;
  readonly fields: z.ZodRawShape;
  readonly label: string;
  readonly input: z.ZodObject;
  readonly patch: z.ZodObject;
  readonly record: z.ZodObject;
}

/** The TypeScript type of an entity's records. */
export type RecordOf<Entity extends { readonly record: z.ZodType }> = z.infer<Entity["record"]>;
export type InputOf<Entity extends { readonly input: z.ZodType }> = z.infer<Entity["input"]>;
export type PatchOf<Entity extends { readonly patch: z.ZodType }> = z.infer<Entity["patch"]>;
