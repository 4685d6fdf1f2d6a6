import { runCommand } from "./commands/run-command.ts";
import { thisProcess } from "./commands/this-process.ts";

process.exitCode = await runCommand(["start", ...process.argv.slice(2)], thisProcess);
