import { randomUUID } from "node:crypto";
import pg from "pg";

/** One database of its own for a test; disposing of it drops it, whoever is still connected. */
export interface PostgresDatabase extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
}

export interface NewDatabase {
  /** Name of the database to copy, schema and rows. Nobody may be connected to it meanwhile. */
  readonly template?: string;
  /** Name to give; by default one that nobody else has. */
  readonly name?: string;
}

/** A running PostgreSQL. `url` connects as superuser to its maintenance database. */
export interface PostgresAccess {
  readonly url: string;
  /** Creates a database, empty or copied from `template`. Throws what PostgreSQL answers. */
  createDatabase(options?: NewDatabase): Promise<PostgresDatabase>;
}

async function runAsAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function locate(url: string, name: string): string {
  const located = new URL(url);
  located.pathname = `/${encodeURIComponent(name)}`;
  return located.href;
}

/** The same access from another process or worker, given the superuser's `url`. Opens no connection until asked. */
export function connectPostgres(url: string): PostgresAccess {
  return {
    url,
    async createDatabase({ template, name = `test_${randomUUID().replaceAll("-", "")}` }: NewDatabase = {}) {
      const quoted = pg.escapeIdentifier(name);
      const copied = template === undefined ? "" : ` template ${pg.escapeIdentifier(template)} strategy file_copy`;
      await runAsAdmin(url, `create database ${quoted}${copied}`);
      return {
        name,
        url: locate(url, name),
        [Symbol.asyncDispose]: () => runAsAdmin(url, `drop database if exists ${quoted} with (force)`),
      };
    },
  };
}
