import { type AutosaveState, startAutosave } from "./autosave-state.ts";

interface Draft {
  text: string;
  /** What it was written over. */
  saved: string;
  version: number;
}

const addressOf = (key: string) => `bassin-draft:${key}`;

function readDraft(key: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(window.localStorage.getItem(addressOf(key)) ?? "null");
    if (typeof draft !== "object" || draft === null) return;
    const [text, saved, version] = ["text", "saved", "version"].map((part): unknown => Reflect.get(draft, part));
    const isWhole = typeof text === "string" && typeof saved === "string" && typeof version === "number";
    return isWhole ? { text, saved, version } : undefined;
  } catch {
    // A browser that keeps nothing, or a draft that cannot be read: the field starts from what is saved.
    return undefined;
  }
}

/** Keeps in this browser what is not saved yet, and forgets it once it is. */
export function keepDraft(key: string, { text, saved, version }: AutosaveState): void {
  try {
    if (text === saved) window.localStorage.removeItem(addressOf(key));
    else window.localStorage.setItem(addressOf(key), JSON.stringify({ text, saved, version } satisfies Draft));
  } catch {
    // No room or no permission: the text stays in the field, as before.
  }
}

/** The field as it was left: an unsaved draft comes back, and goes out as written over what was there then. */
export function resumeAutosave(key: string | undefined, saved: string, version: number): AutosaveState {
  const start = startAutosave(saved, version);
  const draft = key ? readDraft(key) : undefined;
  if (!draft || draft.text === saved) return start;
  return { ...start, ...draft, phase: "waiting" };
}
