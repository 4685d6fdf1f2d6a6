import { type CommandResult, runCommand } from "./run-command.ts";

/** One thing the whole test run does, shown as one line. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Also part of the quick check. */
  readonly quick: boolean;
  /** Name of the step without which this one means nothing. */
  readonly after?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Where it leaves something to look at. */
  readonly leaves?: string;
}

/** What to print, and where: a line when something is known, nothing before. */
export type Say = (line: string) => void;

const nameWidth = 28;

/** One line: mark, name, duration (s), note. */
export function describeLine(passed: boolean, name: string, seconds: number, note = ""): string {
  const line = `${passed ? "✓" : "✗"} ${name.padEnd(nameWidth)} ${seconds.toFixed(1).padStart(6)} s`;
  return note === "" ? line : `${line}   ${note}`;
}

/** What turbo took from its cache, in its own summary: `3 of 13 unchanged`. Empty when nothing came from there. */
export function describeCache(output: string): string {
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  return cached === undefined || cached === "0" ? "" : `${cached} of ${total} unchanged`;
}

type Run = (command: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<CommandResult>;

/**
 * Runs the steps in order and says each as it ends, with its output when it failed. A failure stops only the steps that
 * come `after` it. Returns the names of the steps that failed or could not run.
 */
export async function runSteps(steps: readonly Step[], say: Say, run: Run = runCommand): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, command, after, environment, leaves = "" } of steps) {
    if (after !== undefined && failed.includes(after)) {
      failed.push(name);
      say(`✗ ${name.padEnd(nameWidth)}    not run, since "${after}" failed`);
      continue;
    }
    const { passed, output, seconds } = await run(command, environment);
    say(describeLine(passed, name, seconds, leaves === "" ? describeCache(output) : `to look at: ${leaves}`));
    if (passed) continue;
    failed.push(name);
    say(`\n${output}\n`);
  }
  return failed;
}
