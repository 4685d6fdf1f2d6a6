import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

/** Everything on `console` that writes; `assert` writes only when it fails, which is a failure too. */
const writers = [
  "assert",
  "count",
  "debug",
  "dir",
  "dirxml",
  "error",
  "group",
  "groupCollapsed",
  "info",
  "log",
  "table",
  "timeEnd",
  "timeLog",
  "trace",
  "warn",
] as const;

const written: Error[] = [];

function record(writer: string, values: unknown[]): void {
  if (writer === "assert" && values[0]) return;
  written.push(new Error(`console.${writer}: ${format(...values)}`));
}

for (const writer of writers) {
  console[writer] = (...values: unknown[]) => record(writer, values);
}

/** Fails the current test, or its file, when something was written since the last look; each call keeps its stack. */
function refuseOutput(): void {
  const [first, ...others] = written.splice(0);
  if (first === undefined) return;
  const more = others.map((error) => `\n  ${error.message}`).join("");
  throw new Error(`Tests keep the console silent. ${first.message}${more}`, { cause: first });
}

afterEach(refuseOutput);
afterAll(refuseOutput);
