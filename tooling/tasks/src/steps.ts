import { join } from "node:path";
import { root } from "./child-environment.ts";
import type { Step } from "./step.ts";

/** Every task runs to its end, two at a time; only what failed is heard. */
export function runTurbo(task: string): readonly string[] {
  return ["turbo", "run", task, "--concurrency=2", "--continue", "--output-logs=errors-only"];
}

/** What `pnpm test` runs, in this order; `pnpm check` runs the quick ones. */
export const steps: readonly Step[] = [
  { name: "format and lint", command: ["biome", "ci", "--colors=off", "--error-on-warnings", "."], quick: true },
  { name: "one version of everything", command: ["sherif"], quick: false },
  { name: "nothing unused", command: ["knip"], quick: false },
  { name: "package boundaries", command: ["turbo", "boundaries"], quick: false },
  { name: "types", command: runTurbo("types"), quick: true },
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
