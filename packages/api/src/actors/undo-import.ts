import { enterEcosystem, removeUntouched } from "@bassin/db";
import { z } from "zod";
import type { InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { id } from "../record/id.ts";

/** What an import created. */
export const importedInput = z.object({
  actors: z.array(id).max(2000),
  participations: z.array(id).max(4000),
  ecosystem: id.optional(),
});

/** Takes back a whole import that nobody has touched since; otherwise nothing is removed. */
export async function undoImport(inside: InsideContext, imported: z.infer<typeof importedInput>): Promise<void> {
  const { trx, scope, write } = inside;
  if (imported.ecosystem !== undefined) {
    await enterEcosystem(trx, imported.ecosystem);
    const context = { ...write, scope: { ...scope, ecosystem: imported.ecosystem } };
    const isDone = await removeUntouched(trx, "participation", { context, ids: imported.participations });
    if (!isDone) refuse({ code: "stale" });
  }
  if (!(await removeUntouched(trx, "actor", { context: write, ids: imported.actors }))) refuse({ code: "stale" });
}
