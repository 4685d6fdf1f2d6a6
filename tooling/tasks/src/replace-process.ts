import { spawn } from "node:child_process";

/**
 * Runs another Node program in the place of this process: same id, same terminal, signals go straight to it.
 * Where a process cannot be replaced (Windows), waits for the program and ends as it does.
 */
export function replaceProcess(words: readonly string[], environment: NodeJS.ProcessEnv): void {
  const program = process.execPath;
  if (process.platform !== "win32" && process.execve !== undefined) {
    process.execve(program, [program, ...words], environment);
  }
  const child = spawn(program, words, { env: environment, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.once("error", (problem) => {
    throw problem;
  });
  child.once("exit", (code) => process.exit(code ?? 1));
}
