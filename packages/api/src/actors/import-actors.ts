import {
  actor,
  type InputOf,
  isAllowedAt,
  type LocalText,
  openActorIndex,
  type participation,
  participationRoles,
} from "@bassin/core";
import { createRecords, enterEcosystem, listEcosystems, listRecords, lockDirectory } from "@bassin/db";
import { z } from "zod";
import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { type FieldProblem, refuse } from "../errors/refusal.ts";
import { id } from "../record/id.ts";

/** Most actors written at once. */
const mostActors = 2000;

const roles = z.array(z.enum(participationRoles)).max(participationRoles.length);

/** A list of actors as its reader confirmed it: those to write down, those already there who are to take part. */
export const importInput = z.object({
  lines: z.array(z.object({ said: actor.input, roles })).max(mostActors, { error: "too-many" }),
  known: z.array(z.object({ actor: id, roles })).max(mostActors, { error: "too-many" }),
  /** The ecosystem all of them are noticed in, when there is one. */
  ecosystem: id.optional(),
});
type Import = z.infer<typeof importInput>;

type Writing = InsideContext & Pick<ApiContext, "officialCodes">;

const alreadyThere: LocalText = {
  fr: "Cet acteur est déjà dans l’annuaire : quelqu’un l’a peut-être ajouté entre-temps.",
  en: "This actor is already in the directory: someone may have added it meanwhile.",
};
const toldTwice: LocalText = {
  fr: "Cet acteur est déjà cité plus haut dans la liste.",
  en: "This actor is already named above in the list.",
};
const unknownCommune: LocalText = {
  fr: "Aucune commune n’a ce code INSEE aujourd’hui ; un code postal n’en est pas un.",
  en: "No commune has this INSEE code today; a postal code is not one.",
};

/**
 * Writes a list of actors, all of it or nothing, in the transaction of the request. Everything is checked again, against
 * the directory as it now is. Answers with what was created, so that it can be undone.
 */
export async function importActors(inside: Writing, list: Import) {
  const { trx, scope, write } = inside;
  if (list.ecosystem !== undefined) await requireEcosystem(inside, list.ecosystem);
  await lockDirectory(trx, scope.territory);
  const problems = listProblems(inside, list, await listRecords(trx, "actor", scope));
  if (problems.length > 0) refuse({ code: "invalid", fields: problems });
  const created = await createRecords(trx, "actor", { context: write, inputs: list.lines.map(({ said }) => said) });
  const actors = created.map((one) => one.id);
  if (list.ecosystem === undefined) return { actors, participations: [] };
  const newcomers = list.lines.map((line, at) => ({ actor: actors[at] ?? "", roles: line.roles }));
  const participations = await notice(inside, list.ecosystem, [...newcomers, ...list.known]);
  return { actors, participations };
}

/** Whoever imports must be allowed to write who takes part there. */
async function requireEcosystem({ trx, scope, grants }: InsideContext, ecosystem: string): Promise<void> {
  const { territory } = scope;
  const seen = await listEcosystems(trx);
  if (!seen.some((one) => one.id === ecosystem && one.territory === territory)) refuse({ code: "not-found" });
  const place = { kind: "ecosystem", territory, ecosystem } as const;
  if (!isAllowedAt(grants, "aim.write", place)) refuse({ code: "not-allowed" });
}

function listProblems(
  { officialCodes }: Writing,
  { lines }: Import,
  directory: readonly { readonly id: string; readonly name: string; readonly siren?: string | null | undefined }[],
): FieldProblem[] {
  const there = openActorIndex<string>();
  for (const known of directory) there.keep(known, known.id);
  const above = openActorIndex<number>();
  return lines.flatMap(({ said }, at) => {
    const same = there.find(said) === undefined ? above.find(said) && toldTwice : alreadyThere;
    above.keep(said, at);
    const commune = said.commune;
    const isLost = commune != null && officialCodes.commune(commune) === undefined;
    return [
      ...(same === undefined ? [] : [{ path: `lines.${at}.said.name`, message: same }]),
      ...(isLost ? [{ path: `lines.${at}.said.commune`, message: unknownCommune }] : []),
    ];
  });
}

interface Participant {
  readonly actor: string;
  readonly roles: readonly (typeof participationRoles)[number][];
}

/** Notices in an ecosystem the actors that do not take part in it yet. */
async function notice(inside: InsideContext, ecosystem: string, wanted: readonly Participant[]): Promise<string[]> {
  const { trx, scope, write } = inside;
  await enterEcosystem(trx, ecosystem);
  const within = { ...scope, ecosystem };
  const present = new Set((await listRecords(trx, "participation", within)).map((one) => one.actor));
  const inputs = wanted
    .filter((one) => !present.has(one.actor))
    .map(
      (one): InputOf<typeof participation> => ({
        actor: one.actor,
        steps: [{ status: "identified" }],
        ...(one.roles.length === 0 ? {} : { roles: one.roles.map((role) => ({ role })) }),
      }),
    );
  const created = await createRecords(trx, "participation", { context: { ...write, scope: within }, inputs });
  return created.map((one) => one.id);
}
