import {
  agreement,
  commitment,
  describeNetwork,
  fulfilment,
  immaterialInvestment,
  institutionalShift,
  knowledgeExchange,
  mandate,
  pooledMeans,
  readBaton,
  readNetwork,
} from "@bassin/core";
import { ecosystemProcedure } from "../access/procedures.ts";
import { asOfInput, readDay } from "../evaluation/as-of.ts";
import { entityRouter } from "../record/entity-router.ts";
import { readFacts } from "../record/record-actions.ts";
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

  /** Who is linked to whom by promises, and what holds the loop together. */
  network: ecosystemProcedure("production.read")
    .input(asOfInput)
    .query(async ({ ctx, input }) => {
      const all = await readFacts(ctx);
      const reading = readNetwork(all, readDay(ctx, all, input));
      return { ...reading, sentences: describeNetwork(reading, all) };
    }),

  /** Who gave the impulse, carries, integrates up to a day, and how it passed from one to another. */
  mandates: ecosystemProcedure("production.read")
    .input(asOfInput)
    .query(async ({ ctx, input }) => {
      const facts = await readFacts(ctx);
      return readBaton(facts, readDay(ctx, facts, input));
    }),
});
