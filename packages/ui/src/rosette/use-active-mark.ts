import type { Part } from "@bassin/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { useEscape } from "../theme/use-escape.ts";

/** The criterion whose sentence is open. */
export interface ActiveMark {
  part: Part;
  index: number;
}

const leavingDelay = 180;
const keepsOpen = ".bassin-rosette__mark, .bassin-rosette__note";

/** Which mark is open, for mouse, touch and keyboard; leaving with the mouse waits long enough to reach the note. */
export function useActiveMark() {
  const [active, setActive] = useState<ActiveMark | undefined>(undefined);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stay = useCallback(() => clearTimeout(leaving.current), []);
  const open = useCallback(
    (mark: ActiveMark | undefined) => {
      stay();
      setActive(mark);
    },
    [stay],
  );
  const leave = useCallback(() => {
    stay();
    leaving.current = setTimeout(() => setActive(undefined), leavingDelay);
  }, [stay]);

  useEffect(() => stay, [stay]);
  useEscape(
    active !== undefined,
    useCallback(() => setActive(undefined), []),
  );
  useEffect(() => {
    if (!active) return;
    const closeOutside = ({ target }: PointerEvent) => {
      if (!(target instanceof Element && target.closest(keepsOpen))) setActive(undefined);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [active]);

  return { active, open, leave, stay };
}

const moves: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Where a key leads from mark `index` (-1: none yet) of `count`; undefined when the key is not for the petal. */
export const moveInPetal = (key: string, index: number, count: number): number | undefined =>
  count > 0 ? moves[key]?.(index, count) : undefined;
