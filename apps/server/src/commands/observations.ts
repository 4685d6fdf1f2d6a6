import { createReadStream } from "node:fs";
import { type Database, listAllEcosystemIds } from "@bassin/db";
import { importObservations, type ObservationsReport } from "../files/import-observations.ts";
import { DamagedTable } from "../files/read-figure-table.ts";
import { loadInstalledPlugins } from "../plugins/installed-plugins.ts";
import { type ExitCode, exitCodes, type SpokenCommandLine } from "./command-line.ts";
import { findTerritory } from "./find-territory.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";
import { commandWords } from "./words.ts";

interface Options {
  readonly territory: string;
  readonly ecosystem?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `bassin observations import` */
export const addObservations: AddCommand = (program, line, end) => {
  const { say } = line;
  const observations = program
    .command("observations")
    .description(say({ fr: "chiffres d’un territoire", en: "figures of a territory" }));
  observations
    .command("import <file>")
    .description(
      say({
        fr: "importe un CSV de chiffres, en entier ou pas du tout ; colonnes : measure, period, breakdown, value, unit, status, source, et solution",
        en: "imports a CSV of figures, whole or not at all; columns: measure, period, breakdown, value, unit, status, source, and solution",
      }),
    )
    .requiredOption("--territory <id>", say({ fr: "son identifiant ou son nom", en: "its identifier or its name" }))
    .option(
      "--ecosystem <id>",
      say({
        fr: "celui dont le fichier nomme les solutions, quand le territoire en a plusieurs",
        en: "the one whose solutions the file names, when the territory has several",
      }),
    )
    .option("--dry-run", say({ fr: "dit ce qui changerait, sans l’écrire", en: "says what would change, unwritten" }))
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action((file: string, options: Options) =>
      withDatabase(line, (database) => runImport(line, { database, file, options })).then(end),
    );
};

interface Asked {
  readonly database: Database;
  readonly file: string;
  readonly options: Options;
}

async function runImport(line: SpokenCommandLine, { database, file, options }: Asked): Promise<ExitCode> {
  const { say, tell, now } = line;
  const territory = await findTerritory(line, database, options.territory);
  if (territory === undefined) return exitCodes.badInput;
  const ecosystems = await database.asOwner((owner) => listAllEcosystemIds(owner, territory.id));
  const asked = options.ecosystem?.toLowerCase() ?? (ecosystems.length === 1 ? ecosystems[0] : undefined);
  if (asked !== undefined && !ecosystems.includes(asked)) {
    for (const text of [say(words.noEcosystem(asked)), ...ecosystems.map((id) => `  ${id}`)]) tell(text);
    return exitCodes.badInput;
  }
  const importing = {
    database,
    plugins: await loadInstalledPlugins(),
    scope: { territory: territory.id, ...(asked === undefined ? {} : { ecosystem: asked }) },
    now,
    isDryRun: options.dryRun ?? false,
    progress: (lines: number) => tell(say(words.read(lines))),
  };
  const report = await readFile(line, file, (chunks) => importObservations(chunks, importing));
  if (report === undefined) return exitCodes.badInput;
  if (options.json === true) line.print(JSON.stringify(report, null, 2));
  else tellReport(line, report, options.dryRun ?? false);
  return report.refused > 0 ? exitCodes.badInput : exitCodes.done;
}

async function readFile(
  { say, tell }: SpokenCommandLine,
  file: string,
  read: (chunks: AsyncIterable<Uint8Array>) => Promise<ObservationsReport | undefined>,
): Promise<ObservationsReport | undefined> {
  try {
    const report = await read(file === "-" ? process.stdin : createReadStream(file));
    if (report === undefined) tell(say(words.noColumns));
    return report;
  } catch (error) {
    if (error instanceof DamagedTable) tell(say(words.damaged(error.message)));
    else if (isUnreadable(error)) tell(say(commandWords.unreadable(file)));
    else throw error;
    return undefined;
  }
}

/** Not there, forbidden, or a folder. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOENT", "EACCES", "EISDIR"].includes(String(error.code));
}

function tellReport({ say, tell, print }: SpokenCommandLine, report: ObservationsReport, isDryRun: boolean): void {
  for (const { line, column, message } of report.problems) tell(`${line}  ${column}  ${say(message)}`);
  if (report.refused > 0) {
    tell(say(words.refused(report)));
    return;
  }
  print(say(isDryRun ? words.foreseen(report) : words.written(report)));
}

const words = {
  noEcosystem: (id: string) => ({
    fr: `Ce territoire n’a pas d’écosystème « ${id} ».`,
    en: `This territory has no ecosystem “${id}”.`,
  }),
  noColumns: {
    fr: "Aucune ligne ne nomme les colonnes measure, period et value. Rien n’a été enregistré.",
    en: "No line names the columns measure, period and value. Nothing was saved.",
  },
  damaged: (reason: string) => ({
    fr: `Ce fichier est abîmé, souvent par un guillemet resté ouvert (${reason}). Rien n’a été enregistré.`,
    en: `This file is damaged, often by a quotation mark left open (${reason}). Nothing was saved.`,
  }),
  read: (lines: number) => ({ fr: `${lines} lignes lues…`, en: `${lines} lines read…` }),
  refused: ({ refused, lines }: ObservationsReport) => ({
    fr: `${refused === 1 ? "Une ligne refusée" : `${refused} lignes refusées`} sur ${lines}. Rien n’a été enregistré.`,
    en: `${refused === 1 ? "One line refused" : `${refused} lines refused`} out of ${lines}. Nothing was saved.`,
  }),
  written: ({ created, corrected, unchanged, readings }: ObservationsReport) => ({
    fr: `Chiffres créés : ${created} ; corrigés : ${corrected} ; inchangés : ${unchanged}. Lectures d’indicateurs refaites : ${readings}.`,
    en: `Figures created: ${created}; corrected: ${corrected}; unchanged: ${unchanged}. Readings of indicators done again: ${readings}.`,
  }),
  foreseen: ({ created, corrected, unchanged }: ObservationsReport) => ({
    fr: `Seraient créés : ${created} ; corrigés : ${corrected} ; inchangés : ${unchanged}. Rien n’a été enregistré.`,
    en: `Would be created: ${created}; corrected: ${corrected}; unchanged: ${unchanged}. Nothing was saved.`,
  }),
} as const;
