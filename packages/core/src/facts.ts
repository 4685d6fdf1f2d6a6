import { z } from "zod";
import { entities } from "./entities.ts";
import { observationSaid } from "./indicators/observation.ts";
import { ownIndicator } from "./indicators/own-indicator.ts";
import { territoryPlugin } from "./plugins/territory-plugin.ts";
import type { RecordOf } from "./record/entity.ts";
import { ecosystem } from "./territory/ecosystem.ts";
import { territory } from "./territory/territory.ts";

type Entities = typeof entities;

/** The records of every entity of a scope, by the key of their list. */
export type CollectionsOf<WantedScope extends string> = {
  -readonly [Name in keyof Entities as Entities[Name]["scope"] extends WantedScope
    ? Entities[Name]["collection"]
    : never]: RecordOf<Entities[Name]>[];
};

/** What is written of one ecosystem, with the territory's directory of actors: all that the rules read. */
export type EcosystemFacts = {
  territory: z.infer<typeof territory>;
  ecosystem: z.infer<typeof ecosystem>;
} & Pick<CollectionsOf<"territory">, "actors"> &
  CollectionsOf<"ecosystem">;

type CollectionShape<WantedScope extends string> = {
  [Name in keyof Entities as Entities[Name]["scope"] extends WantedScope
    ? Entities[Name]["collection"]
    : never]: z.ZodDefault<z.ZodArray<Entities[Name]["record"]>>;
};

function shapeOf<WantedScope extends "territory" | "ecosystem">(scope: WantedScope): CollectionShape<WantedScope> {
  const lists = Object.values(entities)
    .filter((entity) => entity.scope === scope)
    .map((entity) => [entity.collection, z.array(entity.record).default([])] as const);
  return Object.fromEntries(lists) as CollectionShape<WantedScope>;
}

/** Everything of one territory, as one file (`bassin export`, `bassin import`, `demo/*.json`). */
export const territoryFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal("bassin/1"),
  territory,
  plugins: z.array(territoryPlugin).default([]),
  ...shapeOf("territory"),
  /** Indicators the territory defined itself. */
  ownIndicators: z.array(ownIndicator).max(500).default([]),
  /** Figures of the whole territory. */
  observations: z.array(observationSaid).default([]),
  ecosystems: z
    .array(
      z.strictObject({
        ecosystem,
        ...shapeOf("ecosystem"),
        /** Figures of its solutions. */
        observations: z.array(observationSaid).default([]),
      }),
    )
    .default([]),
});
export type TerritoryFile = z.infer<typeof territoryFile>;

/** The facts of each ecosystem of a territory's file, ready for the rules. */
export function factsOfFile(file: TerritoryFile): EcosystemFacts[] {
  return file.ecosystems.map((facts) => ({ territory: file.territory, actors: file.actors, ...facts }));
}
