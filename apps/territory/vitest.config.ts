import { readFileSync } from "node:fs";
import base from "@bassin/test-kit/vitest-base";
import { mergeConfig } from "vitest/config";

/** The example that ships with Bassin lies outside the package: tests receive its text. */
const exampleFile = readFileSync(new URL("../../demo/exemple-fictif.json", import.meta.url), "utf8");

export default mergeConfig(base, { test: { provide: { exampleFile } } });
