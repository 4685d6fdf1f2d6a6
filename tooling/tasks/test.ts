import { performance } from "node:perf_hooks";
import { root } from "./src/child-environment.ts";
import { collectReports, removeReports } from "./src/collect-reports.ts";
import { describeCounts } from "./src/counts.ts";
import { describeLine, runSteps } from "./src/step.ts";
import { steps } from "./src/steps.ts";

/** `pnpm test`: everything; `--fast`, for `pnpm check`: lint, types, unit and database tests. */
const isQuick = process.argv.includes("--fast");
const say = (line: string): void => console.log(line);

const began = performance.now();
removeReports(root);
const failed = await runSteps(
  steps.filter((step) => step.quick || !isQuick),
  say,
);
const { counts, gaps } = collectReports(root, { isQuick });
if (gaps.length > 0) {
  failed.push("every test counted");
  say(`✗ every test counted\n${gaps.map((gap) => `    ${gap}`).join("\n")}`);
}
const passed = failed.length === 0 && counts.failed === 0;
say(describeLine(passed, "all of it", (performance.now() - began) / 1000));
if (failed.length > 0) say(`Failed: ${failed.join(", ")}.`);
say(describeCounts(counts));
process.exitCode = passed ? 0 : 1;
