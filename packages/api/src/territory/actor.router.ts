import { actor } from "@bassin/core";
import { createRecord, findRecord, listRecords, removeRecord, updateRecord } from "@bassin/db";
import { z } from "zod";
import { territoryProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { seenRecord, whichRecord } from "../record/which-record.ts";
import { router } from "../trpc.ts";

const reading = territoryProcedure("territory.read");
const writing = territoryProcedure("territory.write");

/** The directory of actors: public identities, shared by the ecosystems of a territory. */
export const actorRouter = router({
  list: reading.query(({ ctx }) => listRecords(ctx.trx, "actor", ctx.scope)),
  get: reading
    .input(whichRecord)
    .query(
      async ({ ctx, input }) =>
        (await findRecord(ctx.trx, "actor", { scope: ctx.scope, id: input.id })) ?? refuse({ code: "not-found" }),
    ),
  create: writing
    .input(z.object({ said: actor.input }))
    .mutation(async ({ ctx, input }) =>
      settle(await createRecord(ctx.trx, "actor", { context: ctx.write, input: input.said })),
    ),
  update: writing
    .input(seenRecord.extend({ said: actor.patch }))
    .mutation(async ({ ctx, input: { id, version, said } }) =>
      settle(await updateRecord(ctx.trx, "actor", { context: ctx.write, id, version, patch: said })),
    ),
  remove: writing
    .input(seenRecord)
    .mutation(async ({ ctx, input }) => settle(await removeRecord(ctx.trx, "actor", { context: ctx.write, ...input }))),
});
