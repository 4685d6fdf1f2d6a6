import type { JudgementLevel } from "@bassin/core";
import { judgementLevels } from "@bassin/core";

/** An answer being typed. */
export interface SheetDraft {
  readonly level: JudgementLevel | undefined;
  readonly words: string;
}

const prefix = "bassin.answer.";

/** Keeps on the device what is being typed, until it has left. */
export function keepDraft(key: string, draft: SheetDraft): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // A device that keeps nothing still lets one answer.
  }
}

/** Forgets what has left. */
export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept.
  }
}

/** What was being typed on this device. */
export function readDraft(key: string): SheetDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("words" in kept) || typeof kept.words !== "string") return;
    const said = "level" in kept ? kept.level : undefined;
    return { level: judgementLevels.find((one) => one === said), words: kept.words };
  } catch {
    return undefined;
  }
}
