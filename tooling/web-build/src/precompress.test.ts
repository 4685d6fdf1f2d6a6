import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { precompress } from "./precompress.ts";

test("files of text lie beside themselves, compressed; small and already compressed ones are left alone", async () => {
  const dir = await mkdtemp(join(tmpdir(), "bassin-build-"));
  const text = "une phrase qui revient ".repeat(200);
  for (const file of ["page.js", "small.js", "letters.woff2"]) {
    await writeFile(join(dir, file), file === "small.js" ? "1" : text);
  }
  await precompress().writeBundle({ dir }, { "page.js": {}, "small.js": {}, "letters.woff2": {} });
  expect((await readdir(dir)).toSorted()).toEqual(["letters.woff2", "page.js", "page.js.br", "page.js.gz", "small.js"]);
  expect(brotliDecompressSync(await readFile(join(dir, "page.js.br"))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(dir, "page.js.gz"))).toString()).toBe(text);
  await rm(dir, { recursive: true });
});
