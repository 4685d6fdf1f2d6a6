import { describe, expect, it } from "vitest";
import { type AutosaveEvent, type AutosaveState, startAutosave, stepAutosave } from "./autosave-state.ts";

const play = (...events: AutosaveEvent[]): AutosaveState => events.reduce(stepAutosave, startAutosave("un", 1));
const typed = (text: string): AutosaveEvent => ({ kind: "typed", text });
const sent: AutosaveEvent = { kind: "sent" };
const saved = (version: number): AutosaveEvent => ({ kind: "answered", answer: { kind: "saved", version } });
const conflict = (text: string): AutosaveEvent => ({
  kind: "answered",
  answer: { kind: "conflict", text, version: 5, by: "quelqu’un" },
});

describe("the steps of a field that saves itself", () => {
  it("waits, sends, saves, remembers what was there", () => {
    expect(play(typed("deux"))).toMatchObject({ phase: "waiting", text: "deux", saved: "un" });
    expect(play(typed("deux"), sent)).toMatchObject({ phase: "saving", sending: "deux" });
    expect(play(typed("deux"), sent, saved(2))).toMatchObject({
      phase: "saved",
      saved: "deux",
      version: 2,
      previous: "un",
    });
  });

  it("has nothing to save when the text is as it was", () => {
    expect(play(typed("deux"), typed("un")).phase).toBe("idle");
  });

  it("still has to save what was typed on the way", () => {
    expect(play(typed("deux"), sent, typed("trois"), saved(2))).toMatchObject({
      phase: "waiting",
      text: "trois",
      saved: "deux",
    });
  });

  it("keeps the refused text and tries the next one", () => {
    const refused: AutosaveEvent = { kind: "answered", answer: { kind: "refused", message: "trop long" } };
    expect(play(typed("deux"), sent, refused)).toMatchObject({ phase: "refused", text: "deux", message: "trop long" });
    expect(play(typed("deux"), sent, refused, typed("2"))).toMatchObject({ phase: "waiting", message: undefined });
  });

  it("keeps the text without network", () => {
    const offline: AutosaveEvent = { kind: "answered", answer: { kind: "offline" } };
    expect(play(typed("deux"), sent, offline)).toMatchObject({ phase: "offline", text: "deux" });
  });

  it("keeps both texts of a conflict, and saves over the other's version", () => {
    const state = play(typed("deux"), sent, conflict("deux bis"));
    expect(state).toMatchObject({ phase: "conflict", text: "deux", saved: "deux bis", version: 5, by: "quelqu’un" });
    expect(stepAutosave(state, { kind: "kept-mine" })).toMatchObject({ phase: "waiting", text: "deux", version: 5 });
    expect(stepAutosave(state, { kind: "merged", text: "deux, deux bis" })).toMatchObject({
      phase: "waiting",
      text: "deux, deux bis",
    });
  });

  it("lets one take the other text, and come back from it", () => {
    const taken = stepAutosave(play(typed("deux"), sent, conflict("deux bis")), { kind: "took-theirs" });
    expect(taken).toMatchObject({ phase: "saved", text: "deux bis", previous: "deux" });
    expect(stepAutosave(taken, { kind: "undone" })).toMatchObject({ phase: "waiting", text: "deux" });
  });

  it("sees no conflict when both wrote the same", () => {
    expect(play(typed("deux"), sent, conflict("deux"))).toMatchObject({ phase: "saved", version: 5 });
  });

  it("takes what others saved while nothing is being written, and only then", () => {
    const received: AutosaveEvent = { kind: "received", text: "neuf", version: 9 };
    expect(play(received)).toMatchObject({ text: "neuf", version: 9, phase: "idle" });
    expect(play(typed("deux"), received)).toMatchObject({ text: "deux", version: 1, phase: "waiting" });
    expect(play(typed("deux"), sent, saved(9), received).text).toBe("deux");
  });
});
