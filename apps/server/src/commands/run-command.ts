import { DirectoryInUse } from "@bassin/db";
import { CommanderError } from "commander";
import { type CommandLine, type ExitCode, exitCodes, readLanguage } from "./command-line.ts";
import { buildProgram } from "./program.ts";
import { commandWords } from "./words.ts";

/** Runs `bassin` with these words; returns how it ends. Never throws: what nobody foresaw is told in one line. */
export async function runCommand(words: readonly string[], line: CommandLine): Promise<ExitCode> {
  const language = readLanguage(words, line.environment);
  const spoken = { ...line, language, say: (text: { fr: string; en: string }) => text[language] };
  let ended: ExitCode = exitCodes.done;
  const program = buildProgram(spoken, (code) => {
    ended = code;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
    line.tell(describeFailure(error, spoken.say));
    return exitCodes.failed;
  }
}

function describeFailure(error: unknown, say: (text: { fr: string; en: string }) => string): string {
  if (error instanceof DirectoryInUse) return say(commandWords.directoryInUse(error.directory, error.pid));
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = error instanceof Error ? error.message || code || error.name : String(error);
  return code === "EADDRINUSE" ? say(commandWords.portInUse) : say(commandWords.failed(reason));
}
