import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { validateLifeFunction } from "../loading/validate-life-function.ts";
import { checkQuality } from "../quality/check-quality.ts";
import { conformanceRules } from "../rules/conformance-rules.ts";
import { buildProblem, type Problem } from "../rules/problem.ts";
import { applyRules } from "../rules/rule.ts";
import { checkOnEngine, engineRuleNames } from "./check-engines.ts";
import { findEdits, findStaleLock } from "./check-lock.ts";
import { findUnevenSums, sayUneven } from "./check-parts-to-whole.ts";
import { findUnfrozen } from "./find-unfrozen.ts";
import type { PluginFiles } from "./plugin-files.ts";
import { openPGlite } from "./sql/open-pglite.ts";

/** What shows only once figures are computed by a database engine. */
async function checkEngine(plugin: LifeFunctionDefinition): Promise<Problem[]> {
  await using engine = await openPGlite();
  const problems: Problem[] = [];
  for (const rule of engineRuleNames) {
    const findings = await checkOnEngine(rule, plugin, engine);
    problems.push(...findings.map((finding) => buildProblem(rule, finding)));
  }
  return problems;
}

/**
 * Everything the conformance kit would find wrong with a plugin, without a test runner. What is beyond reading is told
 * alone; the rest is told at once; what needs a database engine is looked at once the rest holds.
 * @param candidate what the package exports
 * @param files what stands beside its `package.json`
 */
export async function checkPlugin(candidate: unknown, files: PluginFiles): Promise<Problem[]> {
  const validation = validateLifeFunction(candidate);
  if (!validation.ok) return [...validation.problems];
  const { plugin } = validation;
  const edits = findEdits(files, plugin);
  const problems = [
    ...findUnfrozen(candidate).map((finding) => buildProblem("frozen", finding)),
    ...applyRules(conformanceRules, plugin),
    ...findUnevenSums(plugin).map((id) => buildProblem("parts-to-whole", sayUneven(id))),
    ...edits.map(({ rule, ...finding }) => buildProblem(rule, finding)),
    ...(edits.length > 0 ? [] : findStaleLock(files, plugin)).map((found) => buildProblem("lock-up-to-date", found)),
    ...checkQuality(files.quality ?? undefined, plugin).map(({ rule, ...finding }) => buildProblem(rule, finding)),
  ];
  return problems.length > 0 ? problems : checkEngine(plugin);
}
