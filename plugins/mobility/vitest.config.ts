import pluginFiles from "@bassin/plugin-sdk/vitest";
import base from "@bassin/test-kit/vitest-base";
import { mergeConfig } from "vitest/config";

const withPostgres = mergeConfig(base, { test: { globalSetup: ["@bassin/test-kit/postgres-global-setup"] } });

export default mergeConfig(withPostgres, pluginFiles);
