import { join } from "node:path";
import { root } from "./child-environment.ts";
import type { Step } from "./step.ts";

/** Every task runs to its end, two at a time, each with these words more; only what failed is heard. */
export function runTurbo(task: string, words: readonly string[] = []): readonly string[] {
  const more = words.length === 0 ? [] : ["--", ...words];
  return ["turbo", "run", task, "--concurrency=2", "--continue", "--output-logs=errors-only", ...more];
}

/** Two checks at once have the two cores: one that shares its work among four of its own does much of it four times. */
const alone = ["--singleThreaded"];

/** What `pnpm test` runs, in this order; `pnpm check` runs the quick ones. */
export const steps: readonly Step[] = [
  { name: "format and lint", command: ["biome", "ci", "--colors=off", "--error-on-warnings", "."], quick: true },
  { name: "one version of everything", command: ["sherif"], quick: false },
  { name: "nothing unused", command: ["knip"], quick: false },
  { name: "package boundaries", command: ["turbo", "boundaries"], quick: false },
  { name: "types", command: runTurbo("types", alone), quick: true },
  { name: "unit and database tests", command: runTurbo("test"), quick: true },
  { name: "web build", command: runTurbo("build"), quick: false },
  {
    name: "end-to-end tests",
    command: ["pnpm", "--filter", "@bassin/server", "run", "e2e", "--reporter=line,json"],
    quick: false,
    after: "web build",
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, "apps/server/.reports/e2e.json") },
    leaves: "apps/server/.reports/pages",
  },
];
