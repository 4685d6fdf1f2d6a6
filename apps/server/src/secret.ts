import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./settings.ts";

/**
 * The secret that signs sessions: the one given, else the one the data directory keeps, created once and readable by
 * the account that runs Bassin alone. Losing it signs everyone out, and loses nothing else.
 */
export function findSecret(settings: Pick<Settings, "secret" | "dataDirectory">): string {
  if (settings.secret !== undefined) return settings.secret;
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  const path = join(settings.dataDirectory, "secret");
  try {
    writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}
