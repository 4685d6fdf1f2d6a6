import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";

/** `bassin migrate` */
export const addMigrate: AddCommand = (program, line, end) => {
  program
    .command("migrate")
    .description(
      line.say({
        fr: "met la base de données à jour (start le fait aussi)",
        en: "brings the database up to date (start does so too)",
      }),
    )
    .option("--json", line.say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(({ json = false }: { json?: boolean }) =>
      withDatabase(line, async (_database, _settings, migrated) => {
        const isUpToDate = { fr: "La base de données est à jour.", en: "The database is up to date." };
        if (json) line.print(JSON.stringify({ migrated }));
        else line.print([...migrated, line.say(isUpToDate)].join("\n"));
        return exitCodes.done;
      }).then(end),
    );
};
