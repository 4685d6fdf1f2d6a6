import { existsSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

/** Files kept in memory, on Linux. */
const inMemory = "/dev/shm";

/** Room (bytes) for the databases of several packages tested at once. */
const roomWanted = 4 * 1024 ** 3;

/**
 * Where tests keep data that never outlives them: in memory where there is room, since a database is a thousand files
 * that a disk is slow to create; else the temporary directory of the machine.
 */
export function findScratchDirectory(): string {
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize >= roomWanted ? inMemory : tmpdir();
}
