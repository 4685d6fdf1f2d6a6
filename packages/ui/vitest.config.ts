import base from "@bassin/test-kit/vitest-base";
import { mergeConfig } from "vitest/config";

// The colours are measured where they are written, in the style sheets themselves.
export default mergeConfig(base, { test: { css: true } });
