import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright";
import { unpackChromium } from "./unpacked-chromium.ts";

/**
 * How Playwright starts a browser here: `BASSIN_BROWSER` (path of a Chrome or Chromium) when set, the Chromium that
 * comes as a package on Linux x64, the machine's own Chrome elsewhere. The package's own list of flags is left aside:
 * it turns web security off. Throws when `BASSIN_BROWSER` names no file.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const chosen = process.env.BASSIN_BROWSER;
  const args = process.platform === "linux" ? ["--no-sandbox"] : [];
  if (chosen !== undefined && chosen !== "") {
    if (!existsSync(chosen)) throw new Error(`BASSIN_BROWSER names no file: ${chosen}`);
    return { executablePath: chosen, args };
  }
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome", args };
  const { executable, fonts } = await unpackChromium();
  const hasOwnFonts = existsSync("/etc/fonts/fonts.conf");
  const env = hasOwnFonts ? {} : { env: { ...process.env, FONTCONFIG_FILE: fonts } };
  return { executablePath: executable, args, ...env };
}
