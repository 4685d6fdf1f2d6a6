import { readFileSync } from "node:fs";
import type { TerritoryFile } from "@bassin/core";
import { loadOfficialCodes } from "@bassin/db";
import { checkTerritoryFile } from "../files/check-territory-file.ts";
import type { FileProblem } from "../files/file-problem.ts";
import type { SpokenCommandLine } from "./command-line.ts";
import { commandWords } from "./words.ts";

/** Reads a territory's file (`-`: standard input); says every problem of one that cannot be used, and gives nothing. */
export async function readTerritoryFile(
  line: SpokenCommandLine,
  name: string,
  asJson: boolean,
): Promise<TerritoryFile | undefined> {
  const text = readText(name);
  if (text === undefined) {
    tellProblems(line, asJson, [{ path: "", message: commandWords.unreadable(name) }]);
    return undefined;
  }
  const checked = checkTerritoryFile(text, await loadOfficialCodes());
  if (checked.ok) return checked.file;
  tellProblems(line, asJson, checked.problems);
  return undefined;
}

function readText(name: string): string | undefined {
  try {
    return readFileSync(name === "-" ? 0 : name, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

function tellProblems(line: SpokenCommandLine, asJson: boolean, problems: readonly FileProblem[]): void {
  if (asJson) {
    line.print(JSON.stringify({ problems }, null, 2));
    return;
  }
  for (const { path, message } of problems)
    line.tell(path === "" ? line.say(message) : `${path}  ${line.say(message)}`);
  line.tell(line.say(commandWords.badFile(problems.length)));
}
