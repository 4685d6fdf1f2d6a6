import type { Locale } from "@bassin/core";
import type { Problem } from "../rules/problem.ts";

/** Writes problems one under the other, as a terminal shows them. */
export function formatProblems(problems: readonly Problem[], locale: Locale): string {
  return problems
    .map(({ rule, path, message, docs }) => `  ${path}\n    ${rule} – ${message[locale]}\n    ${docs}`)
    .join("\n");
}

/** Thrown while a plugin is being written: names every problem at once. */
export class LifeFunctionError extends Error {
  readonly problems: readonly Problem[];

  constructor(name: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`The life function ${name} is not valid (${count}):\n${formatProblems(problems, "en")}`);
    this.name = "LifeFunctionError";
    this.problems = problems;
  }
}
