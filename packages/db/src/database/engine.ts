import type { Kysely } from "kysely";

/** A running database, whichever it is: PGlite in a directory, or a PostgreSQL server. */
export interface Engine {
  readonly kind: "pglite" | "postgres";
  /** Serves requests under the application role. */
  readonly app: Kysely<unknown>;
  /** Runs as the role that owns the tables, for migrations and imports of reference data. */
  asOwner<Result>(work: (owner: Kysely<unknown>) => Promise<Result>): Promise<Result>;
  /** Hears what any process says on a channel, until the function it returns is called. */
  listen(channel: string, hear: Hear): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Told each message; or nothing, when some may have been missed. */
export type Hear = (message: string | undefined) => void;

/** Where the data lives: a PostgreSQL address, else a directory for PGlite, else the memory of this process. */
export interface EngineSettings {
  readonly url?: string | undefined;
  readonly directory?: string | undefined;
  /** A directory's content to start an in-memory PGlite from. */
  readonly dump?: Blob | undefined;
  /** Connections kept to PostgreSQL. */
  readonly connections?: number | undefined;
}
