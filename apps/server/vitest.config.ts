import base from "@bassin/test-kit/vitest-base";
import { mergeConfig } from "vitest/config";

export default mergeConfig(base, { test: { globalSetup: ["@bassin/test-kit/postgres-global-setup"] } });
