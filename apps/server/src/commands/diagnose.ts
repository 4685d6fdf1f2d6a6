import { dayOf } from "@bassin/api";
import { type Diagnosis, diagnose, factsOfFile } from "@bassin/core";
import { exitCodes, type SpokenCommandLine } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { readTerritoryFile } from "./read-territory-file.ts";

interface Options {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `bassin diagnose` */
export const addDiagnose: AddCommand = (program, line, end) => {
  const { say } = line;
  program
    .command("diagnose <file>")
    .description(
      say({
        fr: "lit un fichier et dit ce qui est là et ce qui reste à construire, sans base de données",
        en: "reads a file and says what is there and what is still to be built, without a database",
      }),
    )
    .option(
      "--as-of <date>",
      say({ fr: "le jour lu, AAAA-MM-JJ (sinon, aujourd’hui)", en: "the day read, YYYY-MM-DD (otherwise, today)" }),
    )
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(async (name: string, { asOf = dayOf(line.now()), json = false }: Options) => {
      if (!isDay(asOf)) {
        line.tell(say({ fr: "--as-of attend un jour : 2024-10-31.", en: "--as-of expects a day: 2024-10-31." }));
        return end(exitCodes.badInput);
      }
      const file = await readTerritoryFile(line, name, json);
      if (file === undefined) return end(exitCodes.badInput);
      const read = factsOfFile(file).map((facts) => diagnose(facts, asOf));
      if (json) line.print(JSON.stringify(read.map(shown), null, 2));
      else for (const diagnosis of read) line.print(tellDiagnosis(line, diagnosis));
      return end(exitCodes.done);
    });
};

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function shown({ ecosystem, definition, asOf, verdict, sentence, reasons, parts, next }: Diagnosis) {
  return {
    ecosystem,
    definition,
    asOf,
    verdict,
    sentence,
    reasons,
    parts: parts.map(({ key, criteria }) => ({
      key,
      criteria: criteria.map(({ id, force, status, evidence, further, section }) => ({
        id,
        force,
        status,
        evidence,
        further,
        section,
      })),
    })),
    next,
  };
}

const marks = { met: "●", partial: "◐", missing: "○", unknown: "·", "not-applicable": "–" } as const;

function tellDiagnosis({ say }: SpokenCommandLine, { ecosystem, sentence, asOf, parts, next }: Diagnosis): string {
  const criteria = parts.flatMap((part) => part.criteria);
  return [
    `${ecosystem.name} (${asOf})`,
    say(sentence),
    "",
    ...criteria.map(
      (one) => `  ${marks[one.status]} ${one.id}  ${say(one.name)} — ${say(one.sentence)} (§ ${one.section})`,
    ),
    "",
    ...next.map(({ question }, index) => `  ${index + 1}. ${say(question)}`),
    "",
  ].join("\n");
}
