import { Command } from "commander";
import type { ExitCode, SpokenCommandLine } from "./command-line.ts";
import { addCreateOperator } from "./create-operator.ts";
import { addDemo } from "./demo.ts";
import { addDiagnose } from "./diagnose.ts";
import { addErase } from "./erase.ts";
import { addExport } from "./export.ts";
import { addGeography } from "./geography.ts";
import { addImport } from "./import.ts";
import { addIndicators } from "./indicators.ts";
import { addMigrate } from "./migrate.ts";
import { addObservations } from "./observations.ts";
import { addPlugins } from "./plugins.ts";
import { addRebuild } from "./rebuild.ts";
import { addSchema } from "./schema.ts";
import { addStart } from "./start.ts";

/** Tells how a command ended. */
export type End = (code: ExitCode) => void;

/** Adds a command to the program. */
export type AddCommand = (program: Command, line: SpokenCommandLine, end: End) => void;

const commands: readonly AddCommand[] = [
  addStart,
  addMigrate,
  addDemo,
  addDiagnose,
  addExport,
  addErase,
  addImport,
  addSchema,
  addGeography,
  addObservations,
  addIndicators,
  addRebuild,
  addCreateOperator,
  addPlugins,
];

/** The `bassin` command line, in the reader's language. */
export function buildProgram(line: SpokenCommandLine, end: End): Command {
  const { say } = line;
  const program = new Command("bassin");
  const help = { fr: "dit comment s’en servir", en: "says how to use it" };
  program
    .description(
      say({
        fr: "Bassin, pour faire grandir des écosystèmes coopératifs territorialisés.",
        en: "Bassin, to grow territorial cooperative ecosystems.",
      }),
    )
    .option("--lang <fr|en>", say({ fr: "langue des messages", en: "language of messages" }))
    .helpOption("-h, --help", say(help))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => line.print(text.trimEnd()), writeErr: (text) => line.tell(text.trimEnd()) });
  for (const add of commands) add(program, line, end);
  for (const command of listCommands(program)) command.helpOption("-h, --help", say(help));
  return program;
}

function listCommands(command: Command): Command[] {
  return command.commands.flatMap((inner) => [inner, ...listCommands(inner)]);
}
