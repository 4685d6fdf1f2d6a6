import type { Change } from "./cell.ts";

/** Gestures done and undone, each a few changes made together. */
export interface GestureHistory {
  readonly past: readonly (readonly Change[])[];
  readonly future: readonly (readonly Change[])[];
}

export const noGesture: GestureHistory = { past: [], future: [] };

/** Most gestures remembered. */
const mostGestures = 100;

/** A new gesture: what was undone before it is forgotten. */
export const remember = ({ past }: GestureHistory, gesture: readonly Change[]): GestureHistory => ({
  past: [...past, gesture].slice(-mostGestures),
  future: [],
});

const reverse = ({ cell, before, after }: Change): Change => ({ cell, before: after, after: before });

/** What going back or forth changes, and the history once it is done. */
export interface HistoryStep {
  readonly changes: readonly Change[];
  readonly history: GestureHistory;
}

/** Goes back by one gesture; nothing when there is none. */
export function goBack({ past, future }: GestureHistory): HistoryStep | undefined {
  const gesture = past.at(-1);
  if (gesture === undefined) return undefined;
  return { changes: gesture.map(reverse), history: { past: past.slice(0, -1), future: [...future, gesture] } };
}

/** Does again the gesture undone last. */
export function goForth({ past, future }: GestureHistory): HistoryStep | undefined {
  const gesture = future.at(-1);
  if (gesture === undefined) return undefined;
  return { changes: gesture, history: { past: [...past, gesture], future: future.slice(0, -1) } };
}
