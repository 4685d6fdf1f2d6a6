import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WebApps } from "../src/http/web-apps.ts";

/** Two small web apps, laid out as Vite lays out the real ones. */
export function builtPages(): WebApps {
  const root = mkdtempSync(join(tmpdir(), "bassin-pages-"));
  return { territory: writeApp(join(root, "territory"), ""), admin: writeApp(join(root, "admin"), "/admin") };
}

function writeApp(folder: string, base: string): string {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><title>${base || "/"}</title><meta property="csp-nonce" nonce="BASSIN_CSP_NONCE" />
<script type="module" nonce="BASSIN_CSP_NONCE" src="${base}/assets/index-abc123.js"></script>`,
  );
  writeFileSync(join(folder, "assets", "index-abc123.js"), `document.title = "Bassin";${" ".repeat(2000)}`);
  writeFileSync(join(folder, "bassin.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  return folder;
}
