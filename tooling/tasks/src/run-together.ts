import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { root } from "./child-environment.ts";

export interface LongCommand {
  readonly name: string;
  readonly command: readonly string[];
}

/** How long a process has to end by itself once asked to (ms). */
const patience = 5000;

/** A process and all that it started form a group, so that none is left behind. */
function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

function start({ name, command }: LongCommand, environment: NodeJS.ProcessEnv, say: (line: string) => void) {
  const [program = "", ...words] = command;
  const child = spawn(program, words, {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  });
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on("line", (line) => say(`${name.padEnd(9)} │ ${line}`));
  }
  const ended = new Promise<void>((resolve) => {
    child.once("error", (problem) => {
      say(`${name.padEnd(9)} │ ${problem.message}`);
      resolve();
    });
    child.once("close", () => resolve());
  });
  return { name, child, ended };
}

/**
 * Runs all commands until one ends or this process is asked to stop (Ctrl-C), then stops the others, with what they
 * started. Each line they write is said with their name. Gives the exit code: 0 when asked to stop, else 1.
 */
export async function runTogether(
  commands: readonly LongCommand[],
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<number> {
  const running = commands.map((command) => start(command, environment, say));
  const asked = new Promise<"asked">((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve("asked"));
  });
  const first = await Promise.race([asked, ...running.map(({ name, ended }) => ended.then(() => ({ name })))]);
  if (first !== "asked") say(`${first.name} ended, so the others are stopped.`);
  for (const { child } of running) stop(child, "SIGTERM");
  const late = setTimeout(() => {
    for (const { child } of running) stop(child, "SIGKILL");
  }, patience);
  await Promise.all(running.map(({ ended }) => ended));
  clearTimeout(late);
  return first === "asked" ? 0 : 1;
}
