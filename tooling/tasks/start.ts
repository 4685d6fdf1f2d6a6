import { join } from "node:path";
import { findWorkspaceTools, root } from "./src/child-environment.ts";
import { replaceProcess } from "./src/replace-process.ts";
import { runCommand } from "./src/run-command.ts";
import { compiledCode, servingFlags } from "./src/serving-flags.ts";
import { runTurbo } from "./src/steps.ts";

/** `pnpm start`: builds the web apps where they changed, then becomes the server, which says where it listens. */
process.stdout.write("Building the web apps… ");
const { passed, output, seconds } = await runCommand(runTurbo("build"));
console.log(passed ? `done in ${seconds.toFixed(1)} s.` : "failed.");
if (passed) {
  const main = join(root, "apps/server/src/main.ts");
  const environment = { NODE_COMPILE_CACHE: compiledCode, ...findWorkspaceTools() };
  replaceProcess([...servingFlags, main, ...process.argv.slice(2)], environment);
} else {
  console.error(`\n${output}\n\nNothing was started. The lines above say why the web apps could not be built.`);
  process.exitCode = 1;
}
