import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { compiledCode, servingFlags } from "@bassin/tasks/serving-flags";

/** A process under measure, stopped when disposed of. */
export interface Child extends AsyncDisposable {
  /** From starting it to its being ready (ms). */
  readonly startedIn: number;
  /** Memory it holds (MB): resident set, shared libraries included. */
  memory(): Promise<number>;
}

/** Starts a process of this folder and waits until it says it is ready. Throws when it ends before. */
export async function startChild(file: string, environment: Record<string, string>): Promise<Child> {
  const started = performance.now();
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NODE_COMPILE_CACHE: compiledCode, ...environment },
    stdio: "inherit",
    execArgv: servingFlags,
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(`${file} ended before it was ready`);
  });
  await Promise.race([once(child, "message"), ended]);
  ended.catch(() => undefined);
  return {
    startedIn: performance.now() - started,
    memory: () => residentMemory(child),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

async function residentMemory(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}
