import { checkPluginPackage } from "../plugins/check-plugin-package.ts";
import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";

/** `bassin plugins check` */
export const addPluginsCheck: AddCommand = (plugins, line, end) => {
  const { say } = line;
  plugins
    .command("check <path>")
    .description(
      say({
        fr: "vérifie le paquet d’un plugin dans son dossier, et dit chaque problème avec sa règle et sa page",
        en: "checks the package of a plugin in its folder, and says each problem with its rule and its page",
      }),
    )
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(async (path: string, _options: object, command: { optsWithGlobals(): { json?: boolean } }) => {
      const checked = await checkPluginPackage(path);
      if (checked === undefined) {
        line.tell(say(noPackage(path)));
        return end(exitCodes.badInput);
      }
      const { key, version, problems } = checked;
      if (command.optsWithGlobals().json === true) line.print(JSON.stringify(checked, null, 2));
      else {
        for (const { path: place, rule, message, docs } of problems) {
          line.tell(`${place}\n  ${rule}  ${say(message)}\n  ${docs}`);
        }
        if (problems.length === 0) line.print(say(sound(`${key} ${version}`)));
        else line.tell(say(unsound(problems.length)));
      }
      return end(problems.length === 0 ? exitCodes.done : exitCodes.badInput);
    });
};

function noPackage(path: string) {
  return {
    fr: `« ${path} » n’est pas le dossier d’un paquet : il n’y a pas de « package.json » lisible.`,
    en: `“${path}” is not the folder of a package: there is no “package.json” that can be read.`,
  };
}

function sound(plugin: string) {
  return { fr: `${plugin} : rien à redire.`, en: `${plugin}: nothing to mend.` };
}

function unsound(count: number) {
  return {
    fr: count === 1 ? "Un problème à réparer." : `${count} problèmes à réparer.`,
    en: count === 1 ? "One problem to mend." : `${count} problems to mend.`,
  };
}
