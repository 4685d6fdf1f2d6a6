import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressible = /\.(?:js|css|svg|json)$/;

/** Below this a compressed file saves nothing worth a second file, in bytes. */
const smallest = 1024;

interface Built {
  readonly dir?: string | undefined;
}

/**
 * A step of Vite's build: beside each file of text, the same compressed once and for all as tightly as browsers can
 * read, so that the server sends it as it is.
 */
export const precompress = () => ({
  name: "precompress",
  async writeBundle({ dir = "dist" }: Built, bundle: Readonly<Record<string, unknown>>): Promise<void> {
    const files = Object.keys(bundle).filter((file) => compressible.test(file));
    await Promise.all(files.map((file) => compressFile(join(dir, file))));
  },
});

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  if (text.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}
