import { actorPosition } from "./aim/actor-position.ts";
import { participation } from "./aim/participation.ts";
import { stake } from "./aim/stake.ts";
import { absence } from "./evaluation/absence.ts";
import { immaterialResourceReading } from "./evaluation/immaterial-resource-reading.ts";
import { judgement } from "./evaluation/judgement.ts";
import { talk } from "./evaluation/talk.ts";
import { college } from "./governance/college.ts";
import { decision } from "./governance/decision.ts";
import { doctrine } from "./governance/doctrine.ts";
import { governanceCharge } from "./governance/governance-charge.ts";
import { governingBody } from "./governance/governing-body.ts";
import { legalStructure } from "./governance/legal-structure.ts";
import { membership } from "./governance/membership.ts";
import { reflexiveSession } from "./governance/reflexive-session.ts";
import { reflexiveSpace } from "./governance/reflexive-space.ts";
import { rex } from "./governance/rex.ts";
import { seat } from "./governance/seat.ts";
import { agreement } from "./production/agreement.ts";
import { commitment } from "./production/commitment.ts";
import { fulfilment } from "./production/fulfilment.ts";
import { immaterialInvestment } from "./production/immaterial-investment.ts";
import { institutionalShift } from "./production/institutional-shift.ts";
import { knowledgeExchange } from "./production/knowledge-exchange.ts";
import { mandate } from "./production/mandate.ts";
import { pooledMeans } from "./production/pooled-means.ts";
import { component } from "./solution/component.ts";
import { externality } from "./solution/externality.ts";
import { holding } from "./solution/holding.ts";
import { solution } from "./solution/solution.ts";
import { territorialResource } from "./solution/territorial-resource.ts";
import { usePerformance } from "./solution/use-performance.ts";
import { actor } from "./territory/actor.ts";
import { chronicleEntry } from "./trajectory/chronicle-entry.ts";
import { phaseEntry } from "./trajectory/phase-entry.ts";
import { actorModel } from "./value/actor-model.ts";
import { budgetLine } from "./value/budget-line.ts";
import { contribution } from "./value/contribution.ts";
import { costLine } from "./value/cost-line.ts";
import { costPosition } from "./value/cost-position.ts";
import { equilibriumReview } from "./value/equilibrium-review.ts";
import { heritageAsset } from "./value/heritage-asset.ts";
import { resourceLink } from "./value/resource-link.ts";
import { sharedCostRound } from "./value/shared-cost-round.ts";
import { usefulEffect } from "./value/useful-effect.ts";
import { workContribution } from "./value/work-contribution.ts";

/** Every entity people write down in a territory or an ecosystem, in the order of the five parts. */
export const entities = {
  actor,
  stake,
  participation,
  actorPosition,
  solution,
  usePerformance,
  component,
  holding,
  externality,
  territorialResource,
  agreement,
  commitment,
  fulfilment,
  knowledgeExchange,
  pooledMeans,
  immaterialInvestment,
  mandate,
  institutionalShift,
  usefulEffect,
  resourceLink,
  contribution,
  workContribution,
  actorModel,
  equilibriumReview,
  budgetLine,
  sharedCostRound,
  costLine,
  costPosition,
  heritageAsset,
  governingBody,
  college,
  seat,
  legalStructure,
  membership,
  governanceCharge,
  decision,
  reflexiveSpace,
  reflexiveSession,
  doctrine,
  rex,
  phaseEntry,
  chronicleEntry,
  absence,
  judgement,
  talk,
  immaterialResourceReading,
} as const;

export type EntityName = keyof typeof entities;
export const entityNames = Object.keys(entities) as EntityName[];

type EntitiesOf<WantedScope extends string> = {
  [Name in EntityName as (typeof entities)[Name]["scope"] extends WantedScope ? Name : never]: (typeof entities)[Name];
};
export type TerritoryEntityName = keyof EntitiesOf<"territory">;
export type EcosystemEntityName = keyof EntitiesOf<"ecosystem">;

/** Entities that one side declares and another confirms. */
export type AttestedEntityName = {
  [Name in EntityName]: (typeof entities)[Name]["attested"] extends true ? Name : never;
}[EntityName];
