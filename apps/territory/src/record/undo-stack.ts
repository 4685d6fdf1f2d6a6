import { useSyncExternalStore } from "react";
import type { Notice } from "./writing.ts";

/** Something that can be undone. */
interface Done extends Notice {
  readonly undo: () => Promise<void>;
}

/** What a page of writing says: the last words, and what can still be undone, the latest last. */
interface Said {
  readonly words: string | undefined;
  readonly done: readonly Done[];
}

/** How far back one can undo. */
const deepest = 20;
const nothing: Said = { words: undefined, done: [] };
const said = new Map<string, Said>();
const listeners = new Set<() => void>();

function say(ecosystem: string, next: Said): void {
  said.set(ecosystem, next);
  for (const listen of listeners) listen();
}

const readSaid = (ecosystem: string): Said => said.get(ecosystem) ?? nothing;

const isUndoable = (notice: Notice): notice is Done => notice.undo !== undefined;

/** Tells what was just done in an ecosystem, and keeps how to undo it. */
export function tellDone(ecosystem: string, notice: Notice): void {
  const { done } = readSaid(ecosystem);
  say(ecosystem, { words: notice.words, done: isUndoable(notice) ? [...done, notice].slice(-deepest) : done });
}

/** Says no more, and keeps what can be undone for later. */
export const hush = (ecosystem: string): void => say(ecosystem, { ...readSaid(ecosystem), words: undefined });

/** Undoes what was done last; says how it went. What could not be undone is not tried again. */
export async function undoLast(
  ecosystem: string,
  words: { readonly undone: string; readonly not: string },
): Promise<void> {
  const last = readSaid(ecosystem).done.at(-1);
  if (last === undefined) return;
  say(ecosystem, { ...readSaid(ecosystem), done: readSaid(ecosystem).done.filter((one) => one !== last) });
  const outcome = await last.undo().then(
    () => words.undone,
    () => words.not,
  );
  say(ecosystem, { ...readSaid(ecosystem), words: outcome });
}

/** What the pages of an ecosystem say, whichever page did it. */
export function useDone(ecosystem: string): Said {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => readSaid(ecosystem),
  );
}
