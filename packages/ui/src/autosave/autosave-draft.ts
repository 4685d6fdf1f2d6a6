import { type AutosaveState, startAutosave } from "./autosave-state.ts";

interface Draft {
  text: string;
  version: number;
}

const addressOf = (key: string) => `bassin-draft:${key}`;

function readDraft(key: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(window.localStorage.getItem(addressOf(key)) ?? "null");
    if (typeof draft !== "object" || draft === null || !("text" in draft) || !("version" in draft)) return;
    const { text, version } = draft;
    return typeof text === "string" && typeof version === "number" ? { text, version } : undefined;
  } catch {
    // A browser that keeps nothing, or a draft that cannot be read: the field starts from what is saved.
    return undefined;
  }
}

/** Keeps in this browser what is not saved yet, and forgets it once it is. */
export function keepDraft(key: string, { text, saved, version }: AutosaveState): void {
  try {
    if (text === saved) window.localStorage.removeItem(addressOf(key));
    else window.localStorage.setItem(addressOf(key), JSON.stringify({ text, version } satisfies Draft));
  } catch {
    // No room or no permission: the text stays in the field, as before.
  }
}

/** The field as it was left: an unsaved draft comes back, and goes out with the version it was written on. */
export function resumeAutosave(key: string | undefined, saved: string, version: number): AutosaveState {
  const start = startAutosave(saved, version);
  const draft = key ? readDraft(key) : undefined;
  if (!draft || draft.text === saved) return start;
  return { ...start, text: draft.text, version: draft.version, phase: "waiting" };
}
