import type { Database } from "@bassin/db";
import { findAccount, grantRole, loadOfficialCodes, newId } from "@bassin/db";
import { underTodaysCodes } from "../files/commune-codes.ts";
import { importTerritory } from "../files/import-territory.ts";
import { exitCodes, type SpokenCommandLine } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { readTerritoryFile } from "./read-territory-file.ts";
import { withDatabase } from "./with-settings.ts";

interface Options {
  readonly json?: boolean;
  readonly pilot?: string;
}

/** `bassin import` */
export const addImport: AddCommand = (program, line, end) => {
  program
    .command("import <file>")
    .description(
      line.say({
        fr: "fait d’un fichier un nouveau territoire, et dit son identifiant ; un fichier fautif n’écrit rien",
        en: "makes a new territory of a file, and says its identifier; a faulty file writes nothing",
      }),
    )
    .option(
      "--pilot <address>",
      line.say({ fr: "l’adresse du compte qui le pilotera", en: "the address of the account that will pilot it" }),
    )
    .option("--json", line.say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(async (name: string, { json = false, pilot }: Options) => {
      const read = await readTerritoryFile(line, name, json);
      if (read === undefined) return end(exitCodes.badInput);
      const { file, resolved } = underTodaysCodes(read, await loadOfficialCodes());
      const code = await withDatabase(line, async (database) => {
        const account = pilot === undefined ? undefined : await findAccount(database.signIn, pilot);
        if (pilot !== undefined && account === undefined) {
          line.tell(line.say(noAccount));
          return exitCodes.badInput;
        }
        const written = await importTerritory(database, file, line.now);
        if (account !== undefined) await makePilot(database, line, { account, territory: written.territory });
        line.print(json ? JSON.stringify({ ...written, resolved }, null, 2) : written.territory);
        for (const { from, to } of json ? [] : resolved) line.tell(line.say(oldCode(from, to)));
        if (account === undefined && file.territory.illustration == null) line.tell(line.say(nobodyYet));
        return exitCodes.done;
      });
      return end(code);
    });
};

async function makePilot(
  database: Database,
  { now }: SpokenCommandLine,
  { account, territory }: { readonly account: string; readonly territory: string },
): Promise<void> {
  const scope = { territory };
  await database.inScope(scope, (trx) =>
    grantRole(trx, { scope, now, newId }, { user: account, role: "pilot", ecosystem: null }),
  );
}

const noAccount = {
  fr: "Aucun compte n’a cette adresse : rien n’a été importé.",
  en: "No account has this address: nothing was imported.",
};

const nobodyYet = {
  fr: "Personne ne peut encore ouvrir ce territoire : avec --pilot, quelqu’un le pilote dès l’import.",
  en: "Nobody can open this territory yet: with --pilot, someone pilots it from the import on.",
};

function oldCode(from: string, to: string) {
  return { fr: `Le code ${from} est aujourd’hui ${to}.`, en: `The code ${from} is ${to} today.` };
}
