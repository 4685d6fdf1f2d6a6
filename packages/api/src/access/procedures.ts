import { type AccessPlace, type Action, type Grant, isAllowedAt, listRolesAt } from "@bassin/core";
import {
  type Access,
  type DatabaseScope,
  enterScope,
  findAccess,
  type Transaction,
  type WriteContext,
} from "@bassin/db";
import { z } from "zod";
import type { ApiContext, Person } from "../context.ts";
import { refuseBrokenReference } from "../errors/broken-reference.ts";
import { refuse } from "../errors/refusal.ts";
import { id } from "../record/id.ts";
import { baseProcedure } from "../trpc.ts";

/** Anyone who signed in. */
export const signedInProcedure = baseProcedure.use(({ ctx, next }) =>
  ctx.person === null ? refuse({ code: "signed-out" }) : next({ ctx: { person: ctx.person } }),
);

/** Who runs the instance. */
export const operatorProcedure = signedInProcedure.use(({ ctx, next }) => {
  const grants: Grant[] = ctx.person.isOperator ? [{ role: "operator" }] : [];
  return isAllowedAt(grants, "instance.operate", { kind: "instance" }) ? next() : refuse({ code: "not-allowed" });
});

/** What a procedure inside a territory is given: a transaction that reaches nothing else. */
export interface InsideContext {
  readonly trx: Transaction;
  readonly scope: DatabaseScope & { readonly territory: string; readonly user: string };
  readonly access: Access;
  readonly grants: readonly Grant[];
  readonly write: WriteContext;
  /** Asks for something to be done once everything is written, such as sending a message. */
  readonly afterwards: (work: () => Promise<void>) => void;
}

interface Entering {
  readonly ctx: ApiContext & { readonly person: Person };
  readonly action: Action;
  readonly place: Extract<AccessPlace, { kind: "territory" | "ecosystem" }>;
  /** Whether the place must have been closed: to reopen or to erase it. */
  readonly isClosed?: boolean;
}

/**
 * Opens the one transaction of a request and checks the permission in it. Until that check has passed, the transaction
 * reaches only what the account may see from anywhere; only then does it enter the place. Whatever ends in an error is
 * rolled back.
 */
async function enter<Result extends { readonly ok: boolean; readonly error?: unknown }>(
  { ctx, action, place, isClosed = false }: Entering,
  work: (inside: InsideContext) => Promise<Result>,
): Promise<Result> {
  const { kind, ...ids } = place;
  const scope = { user: ctx.person.account, ...ids };
  const later: (() => Promise<void>)[] = [];
  const settled = ctx.database.inScope({ user: scope.user }, async (trx) => {
    const access = await findAccess(trx, scope);
    if (access === undefined || (kind === "ecosystem" && !access.hasEcosystem)) return refuse({ code: "not-found" });
    const grants = grantsOf(access, place.territory);
    if (!isAllowedAt(grants, action, place)) {
      return refuse({ code: listRolesAt(grants, place).length > 0 ? "not-allowed" : "not-found" });
    }
    refuseClosed(access, kind, isClosed);
    await enterScope(trx, scope);
    const write = { scope, now: ctx.now, newId: ctx.newId };
    const result = await work({ trx, scope, access, grants, write, afterwards: (task) => later.push(task) });
    if (!result.ok) throw result.error;
    return result;
  });
  const result = await settled.catch(refuseBrokenReference);
  for (const task of later) await task();
  return result;
}

/** In a closed place nothing is done but reopening or erasing it, which are for a closed place alone. */
function refuseClosed(access: Access, kind: Entering["place"]["kind"], isWantedClosed: boolean): void {
  const isInClosed = kind === "ecosystem" && access.isTerritoryClosed;
  const isClosed = kind === "ecosystem" ? access.isEcosystemClosed : access.isTerritoryClosed;
  if (isInClosed || (isClosed && !isWantedClosed)) refuse({ code: "closed" });
  if (isWantedClosed && !isClosed) refuse({ code: "still-open" });
}

/** What an account was granted in a territory. An illustration is open to all who signed in. */
function grantsOf(access: Pick<Access, "roles" | "isIllustration">, territory: string): Grant[] {
  const held = access.roles.map(({ role, ecosystem }): Grant => ({ role, territory, ecosystem }));
  return access.isIllustration ? [...held, { role: "observer", territory }] : held;
}

/** Checks that a person may do something in a place, and does nothing there. What they were granted, when they may. */
export async function checkAccess(entering: Omit<Entering, "isClosed">): Promise<readonly Grant[]> {
  const result = await enter(entering, async ({ grants }) => ({ ok: true, grants }));
  return result.grants;
}

const inTerritory = z.object({ territory: id });

/** A procedure inside a territory, for those whose role there allows the action; in a closed one, when it says so. */
export function territoryProcedure(action: Action, { isClosed = false } = {}) {
  return signedInProcedure
    .input(inTerritory)
    .use(({ ctx, input, next }) =>
      enter({ ctx, action, isClosed, place: { kind: "territory", territory: input.territory } }, (inside) =>
        next({ ctx: inside }),
      ),
    );
}

/** A procedure inside an ecosystem, for those whose role there allows the action; in a closed one, when it says so. */
export function ecosystemProcedure(action: Action, { isClosed = false } = {}) {
  return signedInProcedure
    .input(inTerritory.extend({ ecosystem: id }))
    .use(({ ctx, input: { territory, ecosystem }, next }) =>
      enter({ ctx, action, isClosed, place: { kind: "ecosystem", territory, ecosystem } }, (inside) =>
        next({ ctx: inside }),
      ),
    );
}
