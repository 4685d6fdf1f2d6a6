import { useSyncExternalStore } from "react";
import type { Present } from "./follow-place.ts";

let here: readonly Present[] = [];
const listeners = new Set<() => void>();

/** Takes in who is here, oneself left out. */
export function setPeopleHere(people: readonly Present[], account?: string): void {
  here = people.filter((one) => one.account !== account);
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Who else has a page of this ecosystem open, now. */
export function usePeopleHere(): readonly Present[] {
  return useSyncExternalStore(listen, () => here);
}
