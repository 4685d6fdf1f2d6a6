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

function say(place: string, next: Said): void {
  said.set(place, next);
  for (const listen of listeners) listen();
}

const readSaid = (place: string): Said => said.get(place) ?? nothing;

const isUndoable = (notice: Notice): notice is Done => notice.undo !== undefined;

/** Tells what was just done in a place – an ecosystem, or a territory –, and keeps how to undo it. */
export function tellDone(place: string, notice: Notice): void {
  const { done } = readSaid(place);
  say(place, { words: notice.words, done: isUndoable(notice) ? [...done, notice].slice(-deepest) : done });
}

/** Says no more, and keeps what can be undone for later. */
export const hush = (place: string): void => say(place, { ...readSaid(place), words: undefined });

/** Undoes what was done last; says how it went. What could not be undone is not tried again. */
export async function undoLast(place: string, words: { readonly undone: string; readonly not: string }): Promise<void> {
  const last = readSaid(place).done.at(-1);
  if (last === undefined) return;
  say(place, { ...readSaid(place), done: readSaid(place).done.filter((one) => one !== last) });
  const outcome = await last.undo().then(
    () => words.undone,
    () => words.not,
  );
  say(place, { ...readSaid(place), words: outcome });
}

/** What the pages of a place say, whichever page did it. */
export function useDone(place: string): Said {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => readSaid(place),
  );
}
