import { setTimeout as wait } from "node:timers/promises";
import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool } from "pg";
import type { Engine, EngineSettings } from "./engine.ts";
import { listenOn } from "./listen-on.ts";
import { pgTypes } from "./parsers.ts";
import { nameMarkedStatements } from "./prepared.ts";
import { appRole, createRoles, grantRoles, ownerRole } from "./roles.ts";

/**
 * Opens a PostgreSQL server. Each connection starts as the role it serves (`-c role=…`), so that even
 * `RESET ROLE` comes back to it. The account of the address needs CREATEROLE the first time, or both roles granted.
 */
export async function openPostgres(settings: EngineSettings & { readonly url: string }): Promise<Engine> {
  await prepareRoles(settings.url);
  const app = connect(settings.url, appRole, settings.connections ?? 10);
  return {
    kind: "postgres",
    app,
    async asOwner(work) {
      const owner = connect(settings.url, ownerRole, 2);
      try {
        return await work(owner);
      } finally {
        await owner.destroy();
      }
    },
    listen: (channel, hear) => listenOn({ url: settings.url, channel }, hear),
    close: () => app.destroy(),
  };
}

function connect(url: string, role: string | undefined, max: number): Kysely<unknown> {
  const options = role === undefined ? {} : { options: `-c role=${role}` };
  const pool = new Pool({ connectionString: url, max, types: pgTypes, ...options });
  // A connection the server closes while idle is replaced at the next request; unheard, it would end the process.
  pool.on("error", () => {});
  pool.on("connect", nameMarkedStatements);
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}

async function prepareRoles(url: string): Promise<void> {
  const admin = connect(url, undefined, 1);
  try {
    if (await isPrepared(admin)) return;
    for (const statement of [...createRoles, ...grantRoles]) await runBesideOthers(admin, statement);
  } finally {
    await admin.destroy();
  }
}

/** Roles belong to the whole server: when another process changes them at the same moment, PostgreSQL asks to try again. */
async function runBesideOthers(admin: Kysely<unknown>, statement: string, triesLeft = 20): Promise<void> {
  try {
    await sql.raw(statement).execute(admin);
  } catch (error) {
    const isCrossed = error instanceof Error && error.message.includes("concurrently updated");
    if (!isCrossed || triesLeft === 0) throw error;
    await wait(25);
    await runBesideOthers(admin, statement, triesLeft - 1);
  }
}

async function isPrepared(admin: Kysely<unknown>): Promise<boolean> {
  const roles = await sql<{ ready: boolean }>`
    select count(*) = 2 and bool_and(pg_has_role(current_user, oid, 'MEMBER'))
      and exists (select 1 from pg_namespace where nspname = 'auth') as ready
    from pg_roles where rolname in (${ownerRole}, ${appRole})`.execute(admin);
  return roles.rows[0]?.ready ?? false;
}
