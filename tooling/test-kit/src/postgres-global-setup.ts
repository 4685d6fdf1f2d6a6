import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/**
 * Starts one PostgreSQL for a whole Vitest run and hands its address to every worker. In a package's configuration:
 * `globalSetup: ["@bassin/test-kit/postgres-global-setup"]`; in its tests: `sharedPostgres()`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgresUrl", server.url);
  return async () => server[Symbol.asyncDispose]();
}
