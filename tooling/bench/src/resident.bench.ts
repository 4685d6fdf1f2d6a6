import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { portFree } from "@bassin/test-kit/port-free";
import { startPostgres } from "@bassin/test-kit/postgres";
import { startChild } from "./child.ts";
import type { Figure } from "./figure.ts";

/** How long a server is left idle before its memory is read (ms). */
const idle = 8000;

/** Memory of an idle server with the demonstration loaded, and how soon it is ready the second time it starts. */
export async function measureResident(): Promise<Figure[]> {
  const pglite = await onPGlite();
  const postgres = await onPostgres();
  return [
    {
      name: "memory, idle, demonstration loaded, PostgreSQL",
      value: postgres.memory,
      unit: "MB",
      bound: { is: "at most", value: 250 },
    },
    {
      name: "memory, idle, demonstration loaded, PGlite",
      value: pglite.memory,
      unit: "MB",
      bound: { is: "at most", value: 450 },
    },
    {
      name: "start to ready, existing data, PGlite",
      value: pglite.startedIn / 1000,
      unit: "s",
      bound: { is: "at most", value: 5 },
    },
    { name: "start to ready, existing data, PostgreSQL", value: postgres.startedIn / 1000, unit: "s" },
  ];
}

async function onPGlite() {
  const directory = await mkdtemp(join(tmpdir(), "bassin-bench-"));
  try {
    return await startTwice({ BASSIN_DATA: directory });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function onPostgres() {
  await using server = await startPostgres();
  await using created = await server.createDatabase();
  return await startTwice({ DATABASE_URL: created.url });
}

async function startTwice(settings: Record<string, string>): Promise<{ startedIn: number; memory: number }> {
  const environment = {
    ...settings,
    PORT: String(await portFree()),
    DEMO: "on",
    BASSIN_SECRET: randomBytes(32).toString("hex"),
  };
  {
    await using first = await startChild("./bassin-process.ts", environment);
    await first.memory();
  }
  await using child = await startChild("./bassin-process.ts", environment);
  await wait(idle);
  return { startedIn: child.startedIn, memory: await child.memory() };
}
