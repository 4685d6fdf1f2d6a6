import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const example = new URL("../../../demo/exemple-fictif.json", import.meta.url);
const email = "pilote@exemple.fr";

/** The complete example as someone's own. */
export interface ImportedExample {
  readonly territory: string;
  readonly ecosystem: string;
}

/** Makes the complete example, no longer marked as one, a territory of whoever runs Bassin; by the command line, before it starts. */
export async function importExample(environment: NodeJS.ProcessEnv, folder: string): Promise<ImportedExample> {
  const ask = async <Answer>(...words: string[]): Promise<Answer> => {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...words, "--json"], { env: environment });
    return JSON.parse(stdout);
  };
  const file: { territory: Record<string, unknown> } = JSON.parse(await readFile(example, "utf8"));
  const { illustration: _, notice: __, ...territory } = file.territory;
  const own = join(folder, "own.json");
  await writeFile(own, JSON.stringify({ ...file, territory: { ...territory, name: "La vallée, autour de Crest" } }));
  await ask("create-operator", "--email", email, "--name", "Camille Pilote");
  type Imported = { territory: string; ecosystems: readonly { id: string }[] };
  const imported = await ask<Imported>("import", own, "--pilot", email);
  return { territory: imported.territory, ecosystem: imported.ecosystems[0]?.id ?? "" };
}
