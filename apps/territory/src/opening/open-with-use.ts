import { newRecordId } from "../record/write-adding.ts";
import type { Gesture } from "../record/write-together.ts";

/** A first use, with the draft solution that opens to hold it. */
export interface FirstUse {
  readonly statement: string;
  readonly draftName: string;
  /** The stakes the draft serves. */
  readonly stakes: readonly string[];
  /** What is said once it is written. */
  readonly words: string;
}

/** Writes a first use and the draft that holds it as one gesture: undoing it takes both back. */
export function openWithUse({ statement, draftName, stakes, words }: FirstUse): Gesture {
  const solution = newRecordId();
  return {
    words,
    writes: [
      { action: "create", entity: "solution", id: solution, said: { name: draftName, stage: "draft", stakes } },
      { action: "create", entity: "usePerformance", id: newRecordId(), said: { statement, solution } },
    ],
    undo: ([draft, use]) =>
      draft === undefined || use === undefined
        ? []
        : [
            { action: "remove", entity: "usePerformance", id: use.id, version: use.version },
            { action: "remove", entity: "solution", id: draft.id, version: draft.version },
          ],
  };
}
