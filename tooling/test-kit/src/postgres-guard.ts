import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Waits beside a test PostgreSQL until the process that started it ends, killed included: its end of the pipe closes.
 * Unless told that all was stopped in good order, ends the server at once and removes its data.
 */
const home = process.env.BASSIN_POSTGRES_HOME;
const server = Number(process.env.BASSIN_POSTGRES_PROCESS);
if (home === undefined || !Number.isInteger(server) || server <= 1) throw new Error("Nothing to guard.");

function isRunning(): boolean {
  try {
    return process.kill(server, 0);
  } catch {
    return false;
  }
}

let words = "";
for await (const word of process.stdin) words += String(word);

if (words !== "stopped") {
  if (isRunning()) process.kill(server, "SIGQUIT");
  for (let left = 100; left > 0 && isRunning(); left -= 1) await wait(50);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
