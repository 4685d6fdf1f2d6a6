import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { portFree } from "@bassin/test-kit/port-free";
import { type BrowserContext, test as base, type Page } from "@playwright/test";

/** Bassin as `pnpm start` runs it, from an empty directory. */
export interface RunningBassin {
  readonly url: string;
  /** The address it printed, which signs in once. */
  readonly entry: string;
}

/** Starts Bassin, waits for the address it prints, and stops it with its data when the tests are over. */
async function run(use: (bassin: RunningBassin) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "bassin-e2e-"));
  const url = `http://127.0.0.1:${await portFree()}`;
  const environment = {
    ...process.env,
    BASSIN_DATA: directory,
    PORT: new URL(url).port,
    BASSIN_URL: url,
    DATABASE_URL: "",
  };
  const server = spawn(process.execPath, [fileURLToPath(new URL("../src/main.ts", import.meta.url))], {
    env: environment,
  });
  try {
    await use({ url, entry: await readEntry(server) });
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
export const test = base.extend<{ readonly quiet: undefined }, { readonly bassin: RunningBassin }>({
  bassin: [({}, use) => run(use), { scope: "worker", timeout: 60_000 }],
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
