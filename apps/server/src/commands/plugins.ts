import { summarisePlugin } from "@bassin/api";
import { loadInstalledPlugins } from "../plugins/installed-plugins.ts";
import { exitCodes } from "./command-line.ts";
import { addPluginsCheck } from "./plugins-check.ts";
import type { AddCommand } from "./program.ts";

/** `bassin plugins` */
export const addPlugins: AddCommand = (program, line, end) => {
  const { say } = line;
  const plugins = program
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
      const known = installed.map((one) => {
        const { key, version, name: title, quality, counts } = summarisePlugin(one);
        return { name: one.name, key, version, title, quality, counts };
      });
      if (json) {
        line.print(JSON.stringify({ installed: known, quarantined }, null, 2));
        return end(exitCodes.done);
      }
      for (const { name, key, version, title, quality, counts } of known) {
        line.print(`${key}  ${version}  ${quality ?? "–"}  ${say(title)}  (${name})`);
        line.print(`  ${say(told(counts))}`);
      }
      for (const { name, problems } of quarantined) {
        line.print(`${name}  ${say({ fr: "laissé de côté :", en: "left out:" })}`);
        for (const { path, message } of problems) line.print(`  ${path}  ${say(message)}`);
      }
      return end(exitCodes.done);
    });
  addPluginsCheck(plugins, line, end);
};

function told({ stakes, measures, indicators, solutions }: Record<string, number>) {
  return {
    fr: `enjeux : ${stakes}, mesures : ${measures}, indicateurs : ${indicators}, répertoires de solutions : ${solutions}`,
    en: `stakes: ${stakes}, measures: ${measures}, indicators: ${indicators}, solution repertoires: ${solutions}`,
  };
}
