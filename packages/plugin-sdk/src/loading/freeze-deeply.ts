import type { DeepReadonly } from "@bassin/core";

function freezeParts(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  for (const part of Object.values(value)) freezeParts(part);
  Object.freeze(value);
}

/** Freezes a value and everything in it, and gives it back. The value must be a tree of plain data. */
export function freezeDeeply<T>(value: T): DeepReadonly<T>;
export function freezeDeeply(value: unknown): unknown {
  freezeParts(value);
  return value;
}
