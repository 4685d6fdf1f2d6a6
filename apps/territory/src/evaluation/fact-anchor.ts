import type { EntityName } from "@bassin/core";

/** Entities told within another's list: the list to look at. */
const within: Partial<Record<EntityName | "territory" | "ecosystem", EntityName | "ecosystem">> = {
  territory: "ecosystem",
  actor: "participation",
  holding: "component",
  fulfilment: "commitment",
  seat: "governingBody",
  reflexiveSession: "reflexiveSpace",
  costLine: "sharedCostRound",
  costPosition: "sharedCostRound",
};

/** Where in its part's page an entity is told. */
export const factAnchor = (entity: EntityName | "territory" | "ecosystem"): string =>
  `said-${within[entity] ?? entity}`;
