import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { expect, test } from "vitest";
import { launchOptions } from "./browser.ts";
import { unpackChromium } from "./unpacked-chromium.ts";

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "three first uses at once leave one whole Chromium",
  async () => {
    const parent = await mkdtemp(join(tmpdir(), "bassin-unpack-test-"));
    try {
      const [first, ...others] = await Promise.all([1, 2, 3].map(() => unpackChromium(parent)));
      expect(others).toEqual([first, first]);
      expect(await readdir(parent)).toHaveLength(1);
      const browser = await chromium.launch({ ...(await launchOptions()), executablePath: first?.executable ?? "" });
      expect(browser.version()).toMatch(/^\d+\./);
      await browser.close();
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  },
);
