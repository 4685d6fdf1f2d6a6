import {
  type EcosystemEntityName,
  type entities,
  type InputOf,
  type PatchOf,
  readActionOf,
  writeActionOf,
} from "@bassin/core";
import { z } from "zod";
import { ecosystemProcedure } from "../access/procedures.ts";
import { router } from "../trpc.ts";
import { recordActions } from "./record-actions.ts";
import { seenRecord, whichRecord } from "./which-record.ts";

type Entities = typeof entities;

/** An entity of an ecosystem, with the types of what is asked for it. */
export interface EcosystemEntity<Name extends EcosystemEntityName> {
  readonly name: Name;
  readonly input: z.ZodType<InputOf<Entities[Name]>>;
  readonly patch: z.ZodType<PatchOf<Entities[Name]>>;
}

/** The procedures with which people list, read, write, change and remove the records of one entity. */
export function entityRouter<Name extends EcosystemEntityName>(entity: EcosystemEntity<Name>) {
  const actions = recordActions(entity.name);
  const reading = ecosystemProcedure(readActionOf(entity.name));
  const writing = ecosystemProcedure(writeActionOf(entity.name));
  return router({
    list: reading.query(({ ctx }) => actions.list(ctx)),
    get: reading.input(whichRecord).query(({ ctx, input }) => actions.get(ctx, input.id)),
    create: writing
      .input(z.object({ said: entity.input }))
      .mutation(({ ctx, input }) => actions.create(ctx, input.said)),
    update: writing
      .input(seenRecord.extend({ said: entity.patch }))
      .mutation(({ ctx, input }) => actions.update(ctx, input)),
    remove: writing.input(seenRecord).mutation(({ ctx, input }) => actions.remove(ctx, input)),
  });
}
