import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type GeographyFile, type GeographyReport, importGeography, loadOfficialCodes } from "@bassin/db";
import { exitCodes, type SpokenCommandLine } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";
import { commandWords } from "./words.ts";

interface Options {
  readonly source?: string;
  readonly leaveOutUnknown?: boolean;
  readonly json?: boolean;
}

/** `bassin geography import` */
export const addGeography: AddCommand = (program, line, end) => {
  const { say } = line;
  const geography = program.command("geography").description(
    say({
      fr: "bassins de vie et contours (docs/geography.md)",
      en: "bassins de vie and contours (docs/geography.md)",
    }),
  );
  geography
    .command("import <file...>")
    .description(
      say({
        fr: "importe la table des bassins de vie (CSV) et des contours (GeoJSON, TopoJSON), en entier ou pas du tout",
        en: "imports the table of bassins de vie (CSV) and contours (GeoJSON, TopoJSON), whole or not at all",
      }),
    )
    .option("--source <text>", say({ fr: "ce qui sera écrit sous les cartes", en: "what will be written under maps" }))
    .option(
      "--leave-out-unknown",
      say({ fr: "importe le reste quand des codes sont inconnus", en: "imports the rest when some codes are unknown" }),
    )
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(async (names: string[], { source, leaveOutUnknown, json = false }: Options) => {
      const files = readFiles(line, names);
      if (files === undefined) return end(exitCodes.badInput);
      const code = await withDatabase(line, async (database) => {
        const codes = await loadOfficialCodes();
        const report = await importGeography(files, { database, codes, now: line.now, source, leaveOutUnknown });
        if (json) line.print(JSON.stringify(report, null, 2));
        else tellReport(line, report);
        return report.written ? exitCodes.done : exitCodes.badInput;
      });
      return end(code);
    });
};

function readFiles(line: SpokenCommandLine, names: readonly string[]): GeographyFile[] | undefined {
  const files: GeographyFile[] = [];
  for (const name of names) {
    try {
      files.push({ name: basename(name), content: readFileSync(name) });
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      line.tell(line.say(commandWords.unreadable(name)));
    }
  }
  return files.length === names.length ? files : undefined;
}

function tellReport({ tell, print, say }: SpokenCommandLine, report: GeographyReport): void {
  for (const { file, at, message } of [...report.problems, ...report.remarks]) tell(`${file} ${at}  ${say(message)}`);
  for (const { file, at, code } of report.unknown) {
    tell(`${file} ${at}  ${say({ fr: `code inconnu : ${code}`, en: `unknown code: ${code}` })}`);
  }
  for (const { from, to } of report.resolved) tell(`${from} → ${to}`);
  const { zones, communes, contours } = report;
  if (!report.written) {
    print(say({ fr: "Rien n’a été importé.", en: "Nothing was imported." }));
    return;
  }
  print(
    say({
      fr: `Importé : ${zones} bassins de vie, ${communes} communes rattachées, ${contours} contours.`,
      en: `Imported: ${zones} bassins de vie, ${communes} communes in them, ${contours} contours.`,
    }),
  );
}
