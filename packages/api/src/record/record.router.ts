import {
  canConfirm,
  confirmFact,
  dependentsOf,
  type EcosystemEntityName,
  entities,
  entityNames,
  recordsOf,
  sidesOf,
} from "@bassin/core";
import { listJournal, type Stored, updateRecord } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { router } from "../trpc.ts";
import { attestedFact, speakerOf } from "./attestation.ts";
import { dayOf } from "./day-of.ts";
import { foresee, foreseenInput } from "./foresee.ts";
import { readFacts } from "./record-actions.ts";
import { seenRecord, whichRecord } from "./which-record.ts";
import { writesInput, writeTogether } from "./write-together.ts";

const ownNames = entityNames.filter((name) => entities[name].scope === "ecosystem") as EcosystemEntityName[];
const attestedNames = ownNames.filter((name) => entities[name].attested);

/**
 * What is common to every record: what rests on it, who changed it, writing several at once, and
 * confirming what another side declared.
 */
export const recordRouter = router({
  dependents: ecosystemProcedure("aim.read")
    .input(whichRecord.extend({ entity: z.enum(entityNames) }))
    .query(async ({ ctx, input }) => dependentsOf(await readFacts(ctx), input.entity, input.id)),

  journal: ecosystemProcedure("journal.read")
    .input(z.object({ record: z.uuid().optional(), before: z.uuid().optional(), limit: z.int().min(1).max(200) }))
    .query(({ ctx, input }) =>
      listJournal(ctx.trx, { recordId: input.record, before: input.before, limit: input.limit }),
    ),

  /** What the definition would read otherwise if these changes were made. Writes nothing; sent as a write is, to be long. */
  foresee: ecosystemProcedure("evaluation.read")
    .input(foreseenInput)
    .mutation(async ({ ctx, input }) => foresee(await readFacts(ctx), input, dayOf(ctx.write.now()))),

  /** The writes of one gesture, and what undoes it: all of them or none, each within its entity's permission. */
  writeTogether: ecosystemProcedure("aim.read")
    .input(writesInput)
    .mutation(({ ctx, input }) => writeTogether(ctx, input.writes)),

  confirm: ecosystemProcedure("fact.confirm")
    .input(seenRecord.extend({ entity: z.enum(attestedNames) }))
    .mutation(async ({ ctx, input: { entity, id, version } }): Promise<Stored<EcosystemEntityName>> => {
      const facts = await readFacts(ctx);
      const record = recordsOf(facts, entity).find((one) => one.id === id) ?? refuse({ code: "not-found" });
      const fact = attestedFact(entity, { ...record }) ?? refuse({ code: "not-found" });
      const today = dayOf(ctx.write.now());
      const outcome = canConfirm(fact.record, sidesOf(facts, fact, today), speakerOf(ctx));
      if (!outcome.ok) return refuse({ code: outcome.refusal });
      const attestation = confirmFact(fact.record, { actor: outcome.actor, account: ctx.scope.user, on: today });
      const write = { context: ctx.write, id, version, patch: {}, attestation, action: "confirm" } as const;
      return settle(await updateRecord(ctx.trx, entity, write));
    }),
});
