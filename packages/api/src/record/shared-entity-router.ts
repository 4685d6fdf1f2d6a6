import {
  type entities,
  type InputOf,
  type PatchOf,
  readActionOf,
  type TerritoryEntityName,
  writeActionOf,
} from "@bassin/core";
import { createRecord, findRecord, listRecords, removeRecord, updateRecord } from "@bassin/db";
import { z } from "zod";
import { territoryProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { router } from "../trpc.ts";
import { seenRecord, whichRecord } from "./which-record.ts";

type Entities = typeof entities;

/** An entity that the ecosystems of a territory share, with the types of what is asked for it. */
interface SharedEntity<Name extends TerritoryEntityName> {
  readonly name: Name;
  readonly input: z.ZodType<InputOf<Entities[Name]>>;
  readonly patch: z.ZodType<PatchOf<Entities[Name]>>;
}

/** The procedures of one entity that the ecosystems of a territory share. It names no record of theirs. */
export function sharedEntityRouter<Name extends TerritoryEntityName>(entity: SharedEntity<Name>) {
  const { name } = entity;
  const reading = territoryProcedure(readActionOf(name));
  const writing = territoryProcedure(writeActionOf(name));
  return router({
    list: reading.query(({ ctx }) => listRecords(ctx.trx, name, ctx.scope)),
    get: reading
      .input(whichRecord)
      .query(
        async ({ ctx, input }) =>
          (await findRecord(ctx.trx, name, { scope: ctx.scope, id: input.id })) ?? refuse({ code: "not-found" }),
      ),
    create: writing
      .input(z.object({ said: entity.input }))
      .mutation(async ({ ctx, input: { said } }) =>
        settle(await createRecord(ctx.trx, name, { context: ctx.write, input: said })),
      ),
    update: writing
      .input(seenRecord.extend({ said: entity.patch }))
      .mutation(async ({ ctx, input: { id, version, said } }) =>
        settle(await updateRecord(ctx.trx, name, { context: ctx.write, id, version, patch: said })),
      ),
    remove: writing
      .input(seenRecord)
      .mutation(async ({ ctx, input }) => settle(await removeRecord(ctx.trx, name, { context: ctx.write, ...input }))),
  });
}
