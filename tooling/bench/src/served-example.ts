import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { territoryFile } from "@bassin/core";
import { portFree } from "@bassin/test-kit/port-free";
import { startPostgres } from "@bassin/test-kit/postgres";
import { startChild } from "./child.ts";
import { openSession } from "./session.ts";
import { writeTerritory } from "./write-territory.ts";

/** The complete example, served to somebody who pilots it. */
export interface ServedExample extends AsyncDisposable {
  readonly url: string;
  readonly cookie: string;
  /** Address of its ecosystem, from the root. */
  readonly place: string;
}

/** Serves the complete example on PostgreSQL, as a territory its people may write in. */
export async function serveExample(): Promise<ServedExample> {
  const stack = new AsyncDisposableStack();
  const server = stack.use(await startPostgres());
  const created = stack.use(await server.createDatabase());
  const secret = randomBytes(32).toString("hex");
  const port = String(await portFree());
  const url = `http://127.0.0.1:${port}`;
  stack.use(
    await startChild("./bassin-process.ts", {
      PORT: port,
      BASSIN_URL: url,
      DATABASE_URL: created.url,
      BASSIN_SECRET: secret,
      DEMO: "off",
    }),
  );
  const { account, cookie } = await openSession(created.url, secret);
  const place = await writeExample(created.url, account);
  return { url, cookie, place, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

async function writeExample(url: string, account: string): Promise<string> {
  const text = await readFile(new URL("../../../demo/exemple-fictif.json", import.meta.url), "utf8");
  const file = territoryFile.parse(JSON.parse(text));
  const { illustration: _shownToAll, ...own } = file.territory;
  const { territory, ecosystem } = await writeTerritory({ ...file, territory: own }, { url, account, role: "pilot" });
  return `/t/${territory}/e/${ecosystem}`;
}
