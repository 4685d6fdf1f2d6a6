import { writeFileSync } from "node:fs";
import { exportTerritory } from "../files/export-territory.ts";
import { exitCodes } from "./command-line.ts";
import { findTerritory } from "./find-territory.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";

interface Options {
  readonly territory: string;
  readonly output?: string;
  readonly json?: boolean;
}

/** `bassin export` */
export const addExport: AddCommand = (program, line, end) => {
  program
    .command("export")
    .description(
      line.say({
        fr: "écrit un territoire dans un fichier JSON ; ce qui se dit dans les séances réflexives n’y est pas",
        en: "writes a territory to a JSON file; what is said in reflexive sessions is not in it",
      }),
    )
    .requiredOption(
      "--territory <id>",
      line.say({ fr: "son identifiant ou son nom", en: "its identifier or its name" }),
    )
    .option(
      "--output <file>",
      line.say({ fr: "le fichier (sinon, la sortie)", en: "the file (otherwise, the output)" }),
    )
    .option("--json", line.say({ fr: "JSON, comme toujours ici", en: "JSON, as always here" }))
    .action(({ territory, output }: Options) =>
      withDatabase(line, async (database) => {
        const found = await findTerritory(line, database, territory);
        if (found === undefined) return exitCodes.badInput;
        const text = `${JSON.stringify(await exportTerritory(database, found.id), null, 2)}\n`;
        if (output === undefined) line.print(text.trimEnd());
        else writeFileSync(output, text, { mode: 0o600 });
        return exitCodes.done;
      }).then(end),
    );
};
