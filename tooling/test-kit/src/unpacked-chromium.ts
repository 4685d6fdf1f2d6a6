import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface UnpackedChromium {
  /** Path of the program. */
  readonly executable: string;
  /** Path of a font configuration, for machines that have none. */
  readonly fonts: string;
}

/** The package unpacks into the temporary directory of its process, without a lock: hence a process of its own. */
const unpack = 'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';

async function readVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const manifest: unknown = JSON.parse(await readFile(join(entry, "../../package.json"), "utf8"));
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  if (!hasVersion) throw new Error("@sparticuz/chromium does not say its version.");
  return String(manifest.version);
}

function describeFonts(home: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, "fonts", "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/**
 * Unpacks the packaged Chromium once per version and user, and says where it is. Several processes may ask at once:
 * each unpacks apart, the first to finish gives its name to the place, the others throw theirs away.
 */
export async function unpackChromium(parent = tmpdir()): Promise<UnpackedChromium> {
  const home = join(parent, `bassin-chromium-${await readVersion()}-${userInfo().uid}`);
  const unpacked = { executable: join(home, "chromium"), fonts: join(home, "fonts.conf") };
  if (existsSync(home)) return unpacked;
  const draft = await mkdtemp(join(parent, "bassin-chromium-"));
  try {
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, TMPDIR: draft },
    });
    await writeFile(join(draft, "fonts.conf"), describeFonts(home));
    await rename(draft, home);
  } catch (problem) {
    if (!existsSync(home)) throw problem;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return unpacked;
}
