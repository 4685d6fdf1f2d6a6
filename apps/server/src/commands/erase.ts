import { isSameName } from "@bassin/core";
import { eraseTerritory, listAllEcosystemIds, type RegisteredTerritory } from "@bassin/db";
import { exitCodes } from "./command-line.ts";
import { findAnyTerritory } from "./find-territory.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";

interface Options {
  readonly territory: string;
  readonly name?: string;
  readonly json?: boolean;
}

/** `bassin erase` */
export const addErase: AddCommand = (program, line, end) => {
  const { say, tell, print } = line;
  program
    .command("erase")
    .description(
      say({
        fr: "efface un territoire pour de bon, fermé ou non ; sans --name, dit ce qui partirait",
        en: "erases a territory for good, closed or not; without --name, says what would go",
      }),
    )
    .requiredOption("--territory <id>", say({ fr: "son identifiant ou son nom", en: "its identifier or its name" }))
    .option("--name <name>", say({ fr: "son nom, pour ne pas se tromper", en: "its name, to be sure" }))
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(({ territory, name, json = false }: Options) =>
      withDatabase(line, async (database) => {
        const found = await findAnyTerritory(line, database, territory);
        if (found === undefined) return exitCodes.badInput;
        const ecosystems = await database.asOwner((owner) => listAllEcosystemIds(owner, found.id));
        if (name === undefined || !isSameName(name, found.name)) {
          for (const text of warn(found, ecosystems.length)) tell(say(text));
          return exitCodes.badInput;
        }
        await database.asOwner((owner) => eraseTerritory(owner, found.id));
        const erased = { territory: found.id, name: found.name, ecosystems: ecosystems.length };
        print(json ? JSON.stringify(erased) : say(gone(found)));
        return exitCodes.done;
      }).then(end),
    );
};

function warn({ id, name }: RegisteredTerritory, ecosystems: number) {
  return [
    {
      fr: `« ${name} » (${id}) : écosystèmes ouverts, ${ecosystems}. Tout partirait, journal et paroles des séances compris ; il n’y a pas de retour.`,
      en: `“${name}” (${id}): open ecosystems, ${ecosystems}. Everything would go, the journal and the words of sessions included; there is no way back.`,
    },
    {
      fr: `Pour garder un fichier : bassin export --territory ${id} --output territoire.json`,
      en: `To keep a file: bassin export --territory ${id} --output territory.json`,
    },
    { fr: `Pour effacer, ajoutez : --name "${name}"`, en: `To erase, add: --name "${name}"` },
  ];
}

function gone({ name }: RegisteredTerritory) {
  return { fr: `« ${name} » est effacé.`, en: `“${name}” is erased.` };
}
