import { join } from "node:path";
import { findWorkspaceTools, root } from "./src/child-environment.ts";
import { replaceProcess } from "./src/replace-process.ts";
import { runCommand } from "./src/run-command.ts";
import { runTurbo } from "./src/steps.ts";

/** `pnpm start`: builds the web apps where they changed, then becomes the server, which says where it listens. */
process.stdout.write("Building the web apps… ");
const { passed, output, seconds } = await runCommand(runTurbo("build"));
console.log(passed ? `done in ${seconds.toFixed(1)} s.` : "failed.");
if (passed) {
  replaceProcess([join(root, "apps/server/src/main.ts"), ...process.argv.slice(2)], findWorkspaceTools());
} else {
  console.error(`\n${output}\n\nNothing was started. The lines above say why the web apps could not be built.`);
  process.exitCode = 1;
}
