import pluginFiles from "@bassin/plugin-sdk/vitest";
import base from "@bassin/test-kit/vitest-base";
import { mergeConfig } from "vitest/config";

export default mergeConfig(base, pluginFiles);
