import { once } from "node:events";
import type { CommandLine } from "./command-line.ts";

// Whoever reads the output may have read enough (`bassin schema | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** The command line of this process. Logs go to the error stream, so that the output holds answers only. */
export const thisProcess: CommandLine = {
  environment: process.env,
  print: (text) => {
    process.stdout.write(`${text}\n`);
  },
  tell: (text) => {
    process.stderr.write(`${text}\n`);
  },
  log: process.stderr,
  now: () => new Date(),
  async untilAskedToEnd() {
    await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  },
};
