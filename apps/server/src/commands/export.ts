import { writeFileSync } from "node:fs";
import { exportTerritory, findTerritories } from "../files/export-territory.ts";
import { exitCodes } from "./command-line.ts";
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
        const [found, ...others] = await findTerritories(database, territory);
        if (found === undefined || others.length > 0) {
          line.tell(line.say(found === undefined ? notFound(territory) : severalFound(territory)));
          for (const { id, name } of others.length > 0 && found ? [found, ...others] : [])
            line.tell(`  ${id}  ${name}`);
          return exitCodes.badInput;
        }
        const text = `${JSON.stringify(await exportTerritory(database, found.id), null, 2)}\n`;
        if (output === undefined) line.print(text.trimEnd());
        else writeFileSync(output, text, { mode: 0o600 });
        return exitCodes.done;
      }).then(end),
    );
};

function notFound(territory: string) {
  return {
    fr: `Aucun territoire ne porte l’identifiant ou le nom « ${territory} ».`,
    en: `No territory bears the identifier or the name “${territory}”.`,
  };
}

function severalFound(territory: string) {
  return {
    fr: `Plusieurs territoires s’appellent « ${territory} » : donnez l’identifiant de l’un d’eux.`,
    en: `Several territories are called “${territory}”: give the identifier of one of them.`,
  };
}
