import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { portFree } from "@bassin/test-kit/port-free";

/** The workshop of the design as it is built, served from a folder of its own; gone when disposed of. */
export interface ServedWorkshop extends AsyncDisposable {
  readonly url: string;
}

const ui = fileURLToPath(new URL("../../../packages/ui/", import.meta.url));
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Builds the workshop and serves it. Throws when it does not build. */
export async function serveWorkshop(): Promise<ServedWorkshop> {
  const folder = await mkdtemp(join(tmpdir(), "bassin-workshop-"));
  await buildWorkshop(folder);
  const server = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://here").pathname);
    const file = join(folder, path === "/" ? "index.html" : path);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, { "content-type": types[extname(file)] ?? "font/woff2" });
    response.end(content);
  });
  const port = await portFree();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function buildWorkshop(folder: string): Promise<void> {
  const vite = join(ui, "node_modules/vite/bin/vite.js");
  const parts = ["build", "workshop", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"];
  const child = spawn(process.execPath, [vite, ...parts], { cwd: ui, stdio: ["ignore", "inherit", "inherit"] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The workshop does not build (${code})`);
}
