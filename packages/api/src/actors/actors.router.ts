import { actorStatusesAt, dependentsOf, type EntityName, isAllowedAt } from "@bassin/core";
import {
  type EcosystemSummary,
  enterEcosystem,
  listEcosystems,
  listRecords,
  listSpokespeople,
  readEcosystem,
} from "@bassin/db";
import { type InsideContext, territoryProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { dayOf } from "../record/day-of.ts";
import { whichRecord } from "../record/which-record.ts";
import { router } from "../trpc.ts";
import { importActors, importInput } from "./import-actors.ts";
import { importedInput, undoImport } from "./undo-import.ts";

/** The directory of a territory as a whole; each actor by itself is written by `territory.actor`. */
export const actorsRouter = router({
  /** Every actor, and the ecosystems it takes part in among those the person may read. */
  directory: territoryProcedure("territory.read").query(async ({ ctx }) => {
    const actors = await listRecords(ctx.trx, "actor", ctx.scope);
    const today = dayOf(ctx.write.now());
    const ecosystems: { id: string; name: string; actors: string[] }[] = [];
    for (const { id, name } of await listReadable(ctx)) {
      await enterEcosystem(ctx.trx, id);
      const participations = await listRecords(ctx.trx, "participation", { ...ctx.scope, ecosystem: id });
      const statuses = [...actorStatusesAt(participations, today)];
      ecosystems.push({ id, name, actors: statuses.flatMap(([one, status]) => (status === "left" ? [] : [one])) });
    }
    return { actors, ecosystems };
  }),

  /** What rests on an actor: facts of the ecosystems the person may read, and who speaks for it. */
  dependents: territoryProcedure("territory.read")
    .input(whichRecord)
    .query(async ({ ctx, input }) => {
      const facts: { entity: EntityName; label: string; ecosystem: string }[] = [];
      const speakers = await listSpokespeople(ctx.trx, ctx.scope.territory);
      for (const { id, name } of await listReadable(ctx)) {
        await enterEcosystem(ctx.trx, id);
        const whole = await readEcosystem(ctx.trx, { ...ctx.scope, ecosystem: id });
        if (whole === undefined) continue;
        const resting = dependentsOf(whole, "actor", input.id);
        facts.push(...resting.map(({ entity, label }) => ({ entity, label, ecosystem: name })));
      }
      return { facts, speakers: speakers.filter(({ actor }) => actor === input.id).length };
    }),

  /** Writes a list of actors, all or nothing. */
  import: territoryProcedure("territory.write")
    .input(importInput)
    .mutation(({ ctx, input }) => importActors(ctx, input)),

  /** Takes back what an import created, as long as nobody touched it. */
  undoImport: territoryProcedure("territory.write")
    .input(importedInput)
    .mutation(async ({ ctx, input }) => {
      const { territory } = ctx.scope;
      const { ecosystem } = input;
      const isAllowed =
        ecosystem === undefined || isAllowedAt(ctx.grants, "aim.write", { kind: "ecosystem", territory, ecosystem });
      if (!isAllowed) refuse({ code: "not-allowed" });
      await undoImport(ctx, input);
    }),
});

/** The ecosystems of the territory that the person may read. */
async function listReadable({ trx, scope, grants }: InsideContext): Promise<EcosystemSummary[]> {
  const { territory } = scope;
  const all = await listEcosystems(trx);
  return all.filter(
    (one) =>
      one.territory === territory &&
      isAllowedAt(grants, "aim.read", { kind: "ecosystem", territory, ecosystem: one.id }),
  );
}
