import { type Contents, countContents, enterScope, listClosed, listEcosystems, listRoles } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";

/** What a territory or an ecosystem holds, told before it is closed. */
export interface PlaceContents {
  readonly name: string;
  /** The ecosystems that go with a territory, by name. */
  readonly ecosystems: readonly string[];
  /** How many of its ecosystems are closed already: nobody counts what is in them. */
  readonly closedEcosystems: number;
  /** How many people can enter it and could no longer. */
  readonly people: number;
  readonly counts: Contents;
}

/** Counts all that would go with the place of the scope. */
export async function readContents(inside: InsideContext): Promise<PlaceContents> {
  return inside.scope.ecosystem === undefined ? readTerritory(inside) : readEcosystem(inside, inside.scope.ecosystem);
}

async function readTerritory({ trx, scope }: InsideContext): Promise<PlaceContents> {
  const { territory } = scope;
  const own = await trx.selectFrom("territory").select("name").where("territory_id", "=", territory).executeTakeFirst();
  const inside = (await listEcosystems(trx)).filter((one) => one.territory === territory);
  const closed = (await listClosed(trx)).filter((one) => one.territory === territory);
  const counts: Record<string, number> = { ...(await countContents(trx, scope)) };
  for (const { id } of inside) {
    const there = { ...scope, ecosystem: id };
    await enterScope(trx, there);
    for (const [kind, count] of Object.entries(await countContents(trx, there))) {
      counts[kind] = (counts[kind] ?? 0) + count;
    }
  }
  await enterScope(trx, scope);
  return {
    name: own?.name ?? refuse({ code: "not-found" }),
    ecosystems: inside.map(({ name }) => name),
    closedEcosystems: closed.length,
    people: new Set((await listRoles(trx, territory)).map(({ user }) => user)).size,
    counts,
  };
}

async function readEcosystem({ trx, scope }: InsideContext, ecosystem: string): Promise<PlaceContents> {
  const own = (await listEcosystems(trx)).find(({ id }) => id === ecosystem);
  const roles = (await listRoles(trx, scope.territory)).filter((role) => role.ecosystem === ecosystem);
  return {
    name: own?.name ?? refuse({ code: "not-found" }),
    ecosystems: [],
    closedEcosystems: 0,
    people: new Set(roles.map(({ user }) => user)).size,
    counts: await countContents(trx, scope),
  };
}
