import { useSyncExternalStore } from "react";
import { isThisTab } from "./announce.ts";
import type { Present } from "./follow-place.ts";

let here: readonly Present[] = [];
const listeners = new Set<() => void>();

/** Takes in who is here, this open page left out. */
export function setPeopleHere(people: readonly Present[]): void {
  here = people.filter((one) => !isThisTab(one));
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
