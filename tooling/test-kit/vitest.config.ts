import { defineConfig, mergeConfig } from "vitest/config";
import base from "./src/vitest-base.ts";

export default mergeConfig(base, defineConfig({ test: { globalSetup: ["./src/postgres-global-setup.ts"] } }));
