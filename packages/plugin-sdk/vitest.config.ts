import { readFileSync } from "node:fs";
import base from "@bassin/test-kit/vitest-base";
import { mergeConfig } from "vitest/config";

/** The page that explains the rules lives with the other guides, outside the package: tests receive its text. */
const rulesPage = readFileSync(new URL("../../docs/plugins/quality-rules.md", import.meta.url), "utf8");

export default mergeConfig(base, {
  test: { globalSetup: ["@bassin/test-kit/postgres-global-setup"], provide: { rulesPage } },
});
