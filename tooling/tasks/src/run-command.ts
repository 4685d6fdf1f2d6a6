import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { describeEnvironment, root } from "./child-environment.ts";

export interface CommandResult {
  readonly passed: boolean;
  /** Both streams, in the order they came. */
  readonly output: string;
  readonly seconds: number;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs one command at the root and keeps what it writes. Never throws: a command that cannot start has failed, with
 * the reason as output. A signal given to this process is handed on and ends both.
 */
export function runCommand(command: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  const [program = "", ...words] = command;
  const began = performance.now();
  return new Promise((resolve) => {
    const pieces: string[] = [];
    const child = spawn(program, words, {
      cwd: root,
      env: { ...describeEnvironment(), ...extra },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const handOn = (signal: NodeJS.Signals): void => {
      child.kill(signal);
      child.once("close", () => process.exit(1));
    };
    for (const signal of signals) process.once(signal, handOn);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (piece: string) => pieces.push(piece));
    }
    const settle = (passed: boolean): void => {
      for (const signal of signals) process.off(signal, handOn);
      resolve({ passed, output: pieces.join("").trimEnd(), seconds: (performance.now() - began) / 1000 });
    };
    child.once("error", (problem) => {
      pieces.push(`${program}: ${problem.message}`);
      settle(false);
    });
    child.once("close", (code) => settle(code === 0));
  });
}
