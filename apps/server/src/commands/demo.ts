import { eraseIllustrations, loadIllustrations } from "../demo/illustrations.ts";
import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";

/** `bassin demo` */
export const addDemo: AddCommand = (program, line, end) => {
  program
    .command("demo")
    .description(
      line.say({
        fr: "charge les illustrations qui manquent : cas publiés et exemple fictif",
        en: "loads the illustrations that are missing: published cases and fictional example",
      }),
    )
    .option(
      "--reset",
      line.say({
        fr: "efface d’abord toutes les illustrations ; les autres territoires ne changent pas",
        en: "erases all illustrations first; other territories do not change",
      }),
    )
    .option("--json", line.say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(({ json = false, reset = false }: { json?: boolean; reset?: boolean }) =>
      withDatabase(line, async (database) => {
        const erased = reset ? await eraseIllustrations(database) : 0;
        const loaded = await loadIllustrations(database, line.now);
        if (json) {
          line.print(JSON.stringify({ erased, loaded }, null, 2));
          return exitCodes.done;
        }
        for (const { territory, name } of loaded) line.print(`${territory}  ${name}`);
        const said = {
          fr:
            loaded.length === 0
              ? "Toutes les illustrations sont déjà là."
              : `Illustrations chargées : ${loaded.length}.`,
          en: loaded.length === 0 ? "All illustrations are there already." : `Illustrations loaded: ${loaded.length}.`,
        };
        line.tell(line.say(said));
        return exitCodes.done;
      }).then(end),
    );
};
