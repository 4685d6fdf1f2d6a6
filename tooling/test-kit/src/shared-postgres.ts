import { inject } from "vitest";
import { connectPostgres, type PostgresAccess } from "./postgres-access.ts";
import type {} from "./postgres-global-setup.ts";

/** The PostgreSQL that `postgres-global-setup` started for this run. Throws when the configuration does not start it. */
export function sharedPostgres(): PostgresAccess {
  const url = inject("postgresUrl");
  if (!url) throw new Error('Add globalSetup: ["@bassin/test-kit/postgres-global-setup"] to this package\'s tests.');
  return connectPostgres(url);
}
