import type { EcosystemFacts, EntityName, entities, RecordOf } from "@bassin/core";

/** What the database adds to a record: its version, and who touched it last. */
export interface Bookkeeping {
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy?: string | null;
  readonly updatedAt: string;
  readonly updatedBy?: string | null;
}

/** A record of the domain as it lies in the database. */
export type Stored<Name extends EntityName> = RecordOf<(typeof entities)[Name]> & Bookkeeping;

/** The facts of an ecosystem as they lie in the database. */
export type StoredFacts = {
  [Key in keyof EcosystemFacts]: EcosystemFacts[Key] extends (infer Item)[]
    ? (Item & Bookkeeping)[]
    : EcosystemFacts[Key] & Bookkeeping;
};
