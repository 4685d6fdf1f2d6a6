import { useEffect, useSyncExternalStore } from "react";

let current: string | null = null;
const listeners = new Set<() => void>();

function setCurrent(record: string | null): void {
  current = record;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Says that a record is open beside the page for as long as it is. */
export function useWritingIn(record: string): void {
  useEffect(() => {
    setCurrent(record);
    return () => setCurrent(null);
  }, [record]);
}

/** The record that is open beside the page, if one is. */
export function useOpenRecord(): string | null {
  return useSyncExternalStore(listen, () => current);
}
