import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { runCommand } from "../src/commands/run-command.ts";

/** What a command wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs `bassin` in this process, in French unless told otherwise, with nothing of this machine's environment. */
export async function runBassin(words: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const out: string[] = [];
  const told: string[] = [];
  const code = await runCommand(words, {
    environment: { DEMO: "off", ...environment },
    print: (text) => out.push(text),
    tell: (text) => told.push(text),
    log: new Writable({ write: (chunk, _encoding, done) => done(void told.push(String(chunk))) }),
    now: () => new Date(),
    untilAskedToEnd: () => Promise.resolve(),
  });
  return { code, out: out.join("\n"), told: told.join("\n") };
}

/** A file that ships with Bassin. */
export function demoFile(name: string): string {
  return fileURLToPath(new URL(`../../../demo/${name}.json`, import.meta.url));
}

/** A directory of its own. */
export function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), "bassin-test-"));
}

/** Writes a file somewhere of its own; returns its path. */
export function writtenAt(content: unknown, name = "territory.json"): string {
  const path = join(newDirectory(), name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
