import { listAccountNames, listRoles, listSpokespeople } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";

/**
 * Who is here, as far as the asker may see: with a role in one ecosystem only, those of the territory and of that
 * ecosystem, since two ecosystems do not read each other. A visitor of an illustration sees nobody.
 */
export async function listPeople({ trx, scope, access }: InsideContext) {
  const isEverywhere = access.roles.some(({ ecosystem }) => ecosystem === null);
  const own = new Set(access.roles.map(({ ecosystem }) => ecosystem));
  const isSeen = (ecosystem: string | null) =>
    isEverywhere || (access.roles.length > 0 && (ecosystem === null || own.has(ecosystem)));
  const roles = (await listRoles(trx, scope.territory)).filter(({ ecosystem }) => isSeen(ecosystem));
  const accounts = [...new Set(roles.map(({ user }) => user))];
  const speaks = (await listSpokespeople(trx, scope.territory)).filter(({ user }) => accounts.includes(user));
  return { roles, speaks, names: await listAccountNames(trx, accounts) };
}
