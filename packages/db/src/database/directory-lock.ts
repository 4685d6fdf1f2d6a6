import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A process asked for a directory that a living process uses. */
export class DirectoryInUse extends Error {
  override name = "DirectoryInUse";
  readonly directory: string;
  readonly pid: number;
  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is used by another Bassin (process ${pid}). Stop it first, or give BASSIN_DATA another directory.`,
    );
    this.directory = directory;
    this.pid = pid;
  }
}

/** Locks held by this process: after a crash in a container, a stale lock may carry our own process number. */
const held = new Set<string>();

/** Takes a data directory for this process; the returned function gives it back. Throws `DirectoryInUse`. */
export function lockDirectory(directory: string): () => void {
  const path = join(resolve(directory), "bassin.lock");
  try {
    writeLock(path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    const holder = Number(readFileSync(path, "utf8"));
    if (isUsedBy(path, holder)) throw new DirectoryInUse(directory, holder);
    removeStale(path, holder);
    writeLock(path);
  }
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

/** Sets aside the lock of a process that is gone, unless another process took the directory in the meantime. */
function removeStale(path: string, holder: number): void {
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  const found = Number(readFileSync(aside, "utf8"));
  if (found !== holder) {
    renameSync(aside, path);
    throw new DirectoryInUse(dirname(path), found);
  }
  rmSync(aside, { force: true });
}

function writeLock(path: string): void {
  const file = openSync(path, "wx");
  writeSync(file, String(process.pid));
  closeSync(file);
}

function isUsedBy(path: string, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
