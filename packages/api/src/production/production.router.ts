import {
  agreement,
  commitment,
  fulfilment,
  immaterialInvestment,
  institutionalShift,
  knowledgeExchange,
  mandate,
  pooledMeans,
} from "@bassin/core";
import { entityRouter } from "../record/entity-router.ts";
import { router } from "../trpc.ts";

/** How it is produced together: promises, means, investments, mandates (§4.2-3). */
export const productionRouter = router({
  agreement: entityRouter(agreement),
  commitment: entityRouter(commitment),
  fulfilment: entityRouter(fulfilment),
  knowledgeExchange: entityRouter(knowledgeExchange),
  pooledMeans: entityRouter(pooledMeans),
  immaterialInvestment: entityRouter(immaterialInvestment),
  mandate: entityRouter(mandate),
  institutionalShift: entityRouter(institutionalShift),
});
