import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { portFree } from "@bassin/test-kit/port-free";
import { startPostgres } from "@bassin/test-kit/postgres";
import { findScratchDirectory } from "@bassin/test-kit/scratch-directory";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { type ImportedExample, importExample } from "./imported-example.ts";

/** Where `pnpm start` also keeps what Node compiled: the next start takes half the time. */
const compiledCode = fileURLToPath(new URL("../../../node_modules/.cache/bassin-compiled", import.meta.url));

/** Bassin as `pnpm start` runs it, from an empty directory. */
export interface RunningBassin {
  readonly url: string;
  /** The address it printed, which signs in once. */
  readonly entry: string;
  /** The complete example as one's own, where a file of tests asked for it. */
  readonly example: ImportedExample | undefined;
}

/** What a worker's Bassin keeps its data in. */
export type Engine = "pglite" | "postgresql";

type Use = (bassin: RunningBassin) => Promise<void>;

/** Starts Bassin on a PostgreSQL of its own, gone with it. */
async function runOnPostgres(use: Use): Promise<void> {
  await using server = await startPostgres();
  await using database = await server.createDatabase();
  await run(use, { databaseUrl: database.url });
}

interface Start {
  readonly databaseUrl?: string;
  /** Whether it starts with the complete example as one's own. */
  readonly withExample?: boolean;
}

/** Starts Bassin, waits for the address it prints, and stops it with its data when the tests are over. */
async function run(use: Use, { databaseUrl = "", withExample = false }: Start): Promise<void> {
  const directory = await mkdtemp(join(findScratchDirectory(), "bassin-e2e-"));
  const url = `http://127.0.0.1:${await portFree()}`;
  const environment = {
    ...process.env,
    BASSIN_DATA: directory,
    PORT: new URL(url).port,
    BASSIN_URL: url,
    DATABASE_URL: databaseUrl,
    NODE_COMPILE_CACHE: compiledCode,
  };
  const example = withExample ? await importExample(environment, directory) : undefined;
  const server = spawn(process.execPath, [fileURLToPath(new URL("../src/main.ts", import.meta.url))], {
    env: environment,
  });
  try {
    const entry = await readEntry(server);
    await use({ url, entry, example });
  } finally {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    await rm(directory, { recursive: true, force: true });
  }
}

async function readEntry(server: ReturnType<typeof spawn>): Promise<string> {
  let said = "";
  server.stderr?.on("data", (text) => {
    said += String(text);
  });
  for await (const text of server.stdout ?? []) {
    said += String(text);
    const entry = /http:\S+\/entrer\/\S+/.exec(said)?.[0];
    if (entry !== undefined) return entry;
  }
  throw new Error(`Bassin stopped before it printed an address: ${said}`);
}

/** Tests that share one running Bassin, and report whatever a page says went wrong. */
export const test = base.extend<
  { readonly quiet: undefined },
  { readonly engine: Engine; readonly withExample: boolean; readonly bassin: RunningBassin }
>({
  engine: ["pglite", { scope: "worker", option: true }],
  withExample: [false, { scope: "worker", option: true }],
  bassin: [
    ({ engine, withExample }, use) => (engine === "pglite" ? run(use, { withExample }) : runOnPostgres(use)),
    { scope: "worker", timeout: 60_000 },
  ],
  quiet: [
    async ({ page }, use) => {
      const wrong: string[] = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("console", (message) => {
        if (isComplaint(message)) wrong.push(message.text());
      });
      await use(undefined);
      base.expect(wrong, "what the page reported").toEqual([]);
    },
    { auto: true },
  ],
});

/** Chrome also reports each refused request, which a test may well be about. */
function isComplaint(message: { type(): string; text(): string }): boolean {
  return ["error", "warning"].includes(message.type()) && !message.text().startsWith("Failed to load resource");
}

/** The session of whoever came in by the printed address of a running Bassin. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** Signs in by the printed address, in this page's browser; it opens once, so those who come after share the session. */
export async function enter(page: Page, bassin: RunningBassin): Promise<void> {
  const session = sessions.get(bassin.url);
  if (session !== undefined) {
    await page.context().addCookies(session);
    await page.goto(`${bassin.url}/`);
    return;
  }
  await page.goto(bassin.entry);
  await page.getByRole("button", { name: /Entrer/ }).click();
  await page.waitForURL(`${bassin.url}/`);
  sessions.set(bassin.url, await page.context().cookies());
}
