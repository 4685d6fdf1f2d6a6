import { useSyncExternalStore } from "react";
import type { LiveChange } from "./follow-place.ts";

/** Kept for whoever looks at the wall. */
const most = 30;

let recent: readonly LiveChange[] = [];
const listeners = new Set<() => void>();

/** Keeps what others just changed, for as long as the app is open. */
export function keepRecent(changes: readonly LiveChange[]): void {
  if (changes.length === 0) return;
  recent = [...recent, ...changes].slice(-most);
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** What changed since the app was opened, the oldest first. */
export function useRecentChanges(): readonly LiveChange[] {
  return useSyncExternalStore(listen, () => recent);
}
