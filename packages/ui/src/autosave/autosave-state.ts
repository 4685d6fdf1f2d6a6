/** What saving answers. `version` is the row's, for the next save. */
export type SaveAnswer =
  | { kind: "saved"; version: number }
  | { kind: "refused"; message: string }
  | { kind: "conflict"; text: string; version: number; by?: string | undefined }
  | { kind: "offline" };

export type AutosavePhase = "idle" | "waiting" | "saving" | "saved" | "refused" | "conflict" | "offline";

export interface AutosaveState {
  phase: AutosavePhase;
  /** What is in the field. */
  text: string;
  /** What the server is known to hold, and its version. */
  saved: string;
  version: number;
  /** What was there before, for undoing. */
  previous: string | undefined;
  /** What is on its way. */
  sending: string | undefined;
  /** Why it was refused. */
  message: string | undefined;
  /** Who wrote the other text of a conflict. */
  by: string | undefined;
}

export type AutosaveEvent =
  | { kind: "typed"; text: string }
  | { kind: "sent" }
  | { kind: "answered"; answer: SaveAnswer }
  | { kind: "received"; text: string; version: number }
  | { kind: "undone" }
  | { kind: "kept-mine" }
  | { kind: "took-theirs" }
  | { kind: "merged"; text: string };

export const startAutosave = (saved: string, version: number): AutosaveState => ({
  phase: "idle",
  text: saved,
  saved,
  version,
  previous: undefined,
  sending: undefined,
  message: undefined,
  by: undefined,
});

function readAnswer(state: AutosaveState, answer: SaveAnswer): AutosaveState {
  const { sending, text } = state;
  const answered = { ...state, sending: undefined };
  // What was typed while it was on its way is still to be saved.
  const then = (phase: AutosavePhase): AutosavePhase => (text === sending ? phase : "waiting");
  switch (answer.kind) {
    case "saved":
      return {
        ...answered,
        phase: then("saved"),
        previous: state.saved,
        saved: sending ?? state.saved,
        version: answer.version,
      };
    case "refused":
      return { ...answered, phase: then("refused"), message: answer.message };
    case "offline":
      return { ...answered, phase: "offline" };
    case "conflict": {
      const theirs = { ...answered, saved: answer.text, version: answer.version };
      return answer.text === text ? { ...theirs, phase: "saved" } : { ...theirs, phase: "conflict", by: answer.by };
    }
  }
}

function typeText(state: AutosaveState, text: string): AutosaveState {
  if (state.phase === "saving" || state.phase === "conflict") return { ...state, text };
  return { ...state, text, phase: text === state.saved ? "idle" : "waiting", message: undefined };
}

function receive(state: AutosaveState, text: string, version: number): AutosaveState {
  const isAtRest = state.text === state.saved && (state.phase === "idle" || state.phase === "saved");
  return isAtRest && version > state.version ? startAutosave(text, version) : state;
}

/** One step of a field that saves itself. No step ever drops a text the reader wrote. */
export function stepAutosave(state: AutosaveState, event: AutosaveEvent): AutosaveState {
  switch (event.kind) {
    case "typed":
      return typeText(state, event.text);
    case "sent":
      return { ...state, phase: "saving", sending: state.text };
    case "answered":
      return readAnswer(state, event.answer);
    case "received":
      return receive(state, event.text, event.version);
    case "undone":
      return state.previous === undefined ? state : { ...state, text: state.previous, phase: "waiting" };
    case "kept-mine":
      return { ...state, phase: "waiting", by: undefined };
    case "took-theirs":
      return { ...state, phase: "saved", previous: state.text, text: state.saved, by: undefined };
    case "merged":
      return { ...state, phase: "waiting", text: event.text, by: undefined };
  }
}
