import { judgement, recordId, shortText } from "@bassin/core";
import { createRecord, updateRecord } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, type InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { refuseOthersWords } from "../record/record-actions.ts";
import { seenRecord } from "../record/which-record.ts";
import { router } from "../trpc.ts";
import { findFramework, listKnownFrameworks } from "./known-frameworks.ts";

const unknownCriterion = {
  fr: "Ce critère n’est pas de ce référentiel, ou plus. Revenez à la page du référentiel et choisissez-le.",
  en: "This criterion is not, or no longer, of this framework. Go back to the page of the framework and choose it.",
};

interface Place {
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly criterion: string;
}

/** Refuses what is said of a criterion that the framework, as it stands, does not have. */
async function requireCriterion(ctx: ApiContext & InsideContext, place: Place): Promise<void> {
  const known = await findFramework(ctx, ctx.trx, { territory: ctx.scope.territory, key: place.framework });
  const isThere =
    known?.framework.version === place.frameworkVersion &&
    known.framework.criteria.some(({ id }) => id === place.criterion);
  if (!isThere) refuse({ code: "invalid", fields: [{ path: "said.criterion", message: unknownCriterion }] });
}

/** What is said again in other words: where it stands does not move. */
const corrected = judgement.patch.omit({ framework: true, frameworkVersion: true, criterion: true });

/** Frameworks, and what voices say with them (domain §5). */
export const judgingRouter = router({
  /** Which frameworks one may look with, in a line each. */
  frameworks: ecosystemProcedure("evaluation.read").query(async ({ ctx }) => {
    const known = await listKnownFrameworks(ctx, ctx.trx, ctx.scope.territory);
    return known.map(({ framework: { key, version, name, subject = "ecosystem", criteria, source }, plugin }) => ({
      ...{ key, version, name, subject, plugin, source: source?.text ?? null },
      criteria: criteria.length,
      branches: criteria.flatMap(({ parent, name: branch }) => (parent == null ? [branch] : [])),
    }));
  }),

  /** A framework whole, at its current version. */
  framework: ecosystemProcedure("evaluation.read")
    .input(z.object({ key: shortText }))
    .query(async ({ ctx, input }) => {
      const wanted = { territory: ctx.scope.territory, key: input.key };
      return (await findFramework(ctx, ctx.trx, wanted)) ?? refuse({ code: "not-found" });
    }),

  /** Says what a voice makes of a criterion. The answer does not say the text back. */
  say: ecosystemProcedure("evaluation.write")
    .input(z.object({ said: judgement.input }))
    .mutation(async ({ ctx, input: { said } }) => {
      await requireCriterion(ctx, said);
      const kept = settle(await createRecord(ctx.trx, "judgement", { context: ctx.write, input: said }));
      return { id: kept.id, version: kept.version };
    }),

  /** Corrects one's own words; the former ones stay in the journal. */
  correct: ecosystemProcedure("evaluation.write")
    .input(seenRecord.extend({ id: recordId, said: corrected }))
    .mutation(async ({ ctx, input: { id, version, said } }) => {
      await refuseOthersWords(ctx, "judgement", id);
      const write = { context: ctx.write, id, version, patch: said };
      const kept = settle(await updateRecord(ctx.trx, "judgement", write));
      return { id: kept.id, version: kept.version };
    }),
});
