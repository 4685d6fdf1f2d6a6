import { useCallback, useEffect, useRef, useState } from "react";
import { keepDraft, resumeAutosave } from "./autosave-draft.ts";
import { type AutosaveEvent, type AutosaveState, type SaveAnswer, stepAutosave } from "./autosave-state.ts";

/** What a text was written over: what the record held when typing began, and its version. */
export interface WrittenOver {
  readonly text: string;
  readonly version: number;
}

/** Saves a text written over another; throwing counts as having no network. */
export type SaveText = (text: string, over: WrittenOver) => Promise<SaveAnswer>;

export interface AutosaveSetting {
  value: string;
  version: number;
  save: SaveText;
  /** Names the field in this browser, so that an unsaved text survives a closed page. */
  draftKey?: string | undefined;
  /** Milliseconds without typing before it saves. */
  pause?: number | undefined;
  /** Milliseconds before it tries again without network. */
  retryAfter?: number | undefined;
}

/** A text that saves itself: after a pause, on `flush`, when the network comes back and when the page leaves. */
export function useAutosave({ value, version, save, draftKey, pause = 900, retryAfter = 5000 }: AutosaveSetting) {
  const [state, show] = useState<AutosaveState>(() => resumeAutosave(draftKey, value, version));
  const current = useRef(state);
  const saving = useRef(save);
  saving.current = save;

  const step = useCallback((event: AutosaveEvent) => {
    current.current = stepAutosave(current.current, event);
    show(current.current);
  }, []);

  const flush = useCallback(async () => {
    const { phase, text, saved, version } = current.current;
    if (phase !== "waiting" && phase !== "offline") return;
    step({ kind: "sent" });
    const answer = await saving.current(text, { text: saved, version }).catch((): SaveAnswer => ({ kind: "offline" }));
    step({ kind: "answered", answer });
  }, [step]);

  useEffect(() => step({ kind: "received", text: value, version }), [step, value, version]);

  useEffect(() => {
    if (draftKey) keepDraft(draftKey, state);
  }, [draftKey, state]);

  useEffect(() => {
    if (state.phase !== "waiting" && state.phase !== "offline") return;
    const timer = setTimeout(flush, state.phase === "waiting" ? pause : retryAfter);
    return () => clearTimeout(timer);
  }, [state, flush, pause, retryAfter]);

  useEffect(() => {
    window.addEventListener("online", flush);
    return () => {
      window.removeEventListener("online", flush);
      flush();
    };
  }, [flush]);

  const isUnsaved = state.text !== state.saved;
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsaved]);

  return { state, step, flush };
}
