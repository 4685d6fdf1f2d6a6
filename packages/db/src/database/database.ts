import { type Kysely, sql } from "kysely";
import type { Engine, EngineSettings } from "./engine.ts";
import { openPGlite } from "./pglite-engine.ts";
import { openPostgres } from "./postgres-engine.ts";
import { type DatabaseScope, scopeStatements } from "./scope.ts";
import type { Tables } from "./tables.ts";

/** What runs inside a scope: queries, and no way to leave the transaction. */
export type Transaction = Omit<Kysely<Tables>, "transaction" | "startTransaction" | "connection" | "destroy">;

/** The one way to the data. */
export interface Database {
  readonly kind: Engine["kind"];
  /**
   * Runs `work` in one transaction that sees nothing but what the scope names (row-level security).
   * Commits when it returns, rolls back when it throws. Never call it, or `asOwner`, from inside `work`.
   */
  inScope<Result>(scope: DatabaseScope, work: (trx: Transaction) => Promise<Result>): Promise<Result>;
  /** Runs as the owner of the tables: migrations, reference data. Of tenants it sees the names, nothing they wrote. */
  asOwner<Result>(work: (owner: Kysely<unknown>) => Promise<Result>): Promise<Result>;
  /** For sign-in, whose tables belong to no territory. Unscoped, it reads no tenant's row. */
  readonly signIn: Kysely<unknown>;
  readonly listen: Engine["listen"];
  close(): Promise<void>;
}

/** Opens the database the settings name. */
export async function openDatabase(settings: EngineSettings): Promise<Database> {
  return databaseOn(await openEngine(settings));
}

export function openEngine(settings: EngineSettings): Promise<Engine> {
  const { url } = settings;
  return url === undefined ? openPGlite(settings) : openPostgres({ ...settings, url });
}

/** The one way to the data of an engine already open. */
export function databaseOn(engine: Engine): Database {
  const app = engine.app as Kysely<Tables>;
  return {
    kind: engine.kind,
    signIn: engine.app,
    asOwner: engine.asOwner,
    listen: engine.listen,
    close: engine.close,
    inScope: (scope, work) =>
      app.connection().execute(async (connection) => {
        await send(engine.kind, connection, ["begin", ...scopeStatements(scope)]);
        try {
          const result = await work(connection);
          // A transaction in which a statement failed would "commit" without keeping anything: `select` refuses it.
          await send(engine.kind, connection, ["select 1", "commit"]);
          return result;
        } catch (error) {
          // When even that fails the connection is gone, and the transaction with it: the first error is the one to tell.
          await sql`rollback`.execute(connection).catch(() => undefined);
          throw error;
        }
      }),
  };
}

/** To a server the statements travel in one message; PGlite takes them one by one, without travelling. */
async function send(kind: Engine["kind"], connection: Kysely<Tables>, statements: readonly string[]): Promise<void> {
  const messages = kind === "postgres" ? [statements.join("; ")] : statements;
  for (const message of messages) await sql.raw(message).execute(connection);
}

/** Lets an open transaction reach another scope: once what may be done there is known. */
export async function enterScope(trx: Transaction, scope: DatabaseScope): Promise<void> {
  for (const statement of scopeStatements(scope)) await sql.raw(statement).execute(trx);
}
