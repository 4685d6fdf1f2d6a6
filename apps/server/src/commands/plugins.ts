import { loadInstalledPlugins } from "../plugins/installed-plugins.ts";
import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";

/** `bassin plugins` */
export const addPlugins: AddCommand = (program, line, end) => {
  const { say } = line;
  program
    .command("plugins")
    .description(
      say({
        fr: "dit quels plugins de bassin.config.ts sont installés, et pourquoi d’autres ne le sont pas",
        en: "says which plugins of bassin.config.ts are installed, and why others are not",
      }),
    )
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(async ({ json = false }: { json?: boolean }) => {
      const { installed, quarantined } = await loadInstalledPlugins();
      const known = installed.map(({ name, plugin: { key, version, name: title } }) => ({ name, key, version, title }));
      if (json) {
        line.print(JSON.stringify({ installed: known, quarantined }, null, 2));
        return end(exitCodes.done);
      }
      for (const { name, key, version, title } of known) line.print(`${key}  ${version}  ${say(title)}  (${name})`);
      for (const { name, problems } of quarantined) {
        line.print(`${name}  ${say({ fr: "laissé de côté :", en: "left out:" })}`);
        for (const { path, message } of problems) line.print(`  ${path}  ${say(message)}`);
      }
      return end(exitCodes.done);
    });
};
