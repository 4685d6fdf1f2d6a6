import { type FocusEvent, type KeyboardEvent, useState } from "react";

const steps: Record<string, (place: number, count: number) => number> = {
  ArrowRight: (place, count) => (place + 1) % count,
  ArrowDown: (place, count) => (place + 1) % count,
  ArrowLeft: (place, count) => (place - 1 + count) % count,
  ArrowUp: (place, count) => (place - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const focusStop = (root: Element, key: string) => {
  for (const stop of root.querySelectorAll<HTMLElement | SVGElement>("[data-stop]")) {
    if (stop.dataset.stop === key) stop.focus();
  }
};

/**
 * One tab stop for a whole picture: arrows go from one piece to the next and round, Home and End to the ends. Pieces
 * carry `data-stop` with their key and the `tabIndex` this gives them; the root carries `onKeyDown` and `onFocus`.
 */
export function useRovingStop(keys: readonly string[]) {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const current = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];
  const stopOf = (target: EventTarget) =>
    target instanceof Element ? target.closest("[data-stop]")?.getAttribute("data-stop") : undefined;

  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const step = steps[event.key];
    const from = stopOf(event.target);
    if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = keys[step(keys.indexOf(from), keys.length)];
    if (next === undefined) return;
    event.preventDefault();
    focusStop(event.currentTarget, next);
  };
  const onFocus = (event: FocusEvent) => {
    const key = stopOf(event.target);
    if (key) setChosen(key);
  };
  return { onKeyDown, onFocus, tabIndexOf: (key: string) => (key === current ? 0 : -1) };
}
