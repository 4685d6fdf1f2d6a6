import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type QualityLevel, qualityLevels, reachedLevel, readQuality } from "@bassin/plugin-sdk";

/** How many folders up the package of an entry file is looked for. */
const furthest = 6;

async function readText(file: URL): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(file), "utf8");
  } catch {
    return undefined;
  }
}

/** The folder of the package an entry file belongs to. */
async function findPackage(entry: string): Promise<URL | undefined> {
  let folder = new URL(".", entry);
  for (let up = 0; up < furthest; up += 1) {
    if ((await readText(new URL("package.json", folder))) !== undefined) return folder;
    folder = new URL("..", folder);
  }
  return undefined;
}

/**
 * The level a plugin says it has reached in the `quality.yaml` of its package, lowered to what the file itself leaves
 * to do; none when the file is not there or cannot be read.
 */
export async function readQualityLevel(name: string): Promise<QualityLevel | undefined> {
  const folder = await findPackage(import.meta.resolve(name));
  const text = folder && (await readText(new URL("quality.yaml", folder)));
  const reading = text === undefined ? undefined : readQuality(text);
  if (!reading?.ok) return undefined;
  const { quality } = reading;
  const reached = reachedLevel(quality);
  if (reached === undefined) return undefined;
  return qualityLevels[Math.min(qualityLevels.indexOf(quality.level), qualityLevels.indexOf(reached))];
}
