import type { Database } from "@bassin/db";
import { openInstance } from "../open-instance.ts";
import { readSettings, type Settings } from "../settings.ts";
import { type ExitCode, exitCodes, type SpokenCommandLine } from "./command-line.ts";
import { commandWords } from "./words.ts";

/** Runs with the settings of the environment, or says all that is wrong with them. */
export async function withSettings(
  line: SpokenCommandLine,
  work: (settings: Settings) => Promise<ExitCode>,
): Promise<ExitCode> {
  const read = readSettings(line.environment);
  if (read.ok) return work(read.settings);
  line.tell(line.say(commandWords.badSettings));
  for (const { variable, message } of read.problems) line.tell(`  ${variable}  ${line.say(message)}`);
  return exitCodes.badInput;
}

/** Runs with the database of the settings, open and up to date. */
export function withDatabase(
  line: SpokenCommandLine,
  work: (database: Database, settings: Settings, migrated: readonly string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withSettings(line, async (settings) => {
    const { database, migrated } = await openInstance(settings);
    try {
      return await work(database, settings, migrated);
    } finally {
      await database.close();
    }
  });
}
