import type { ReactNode } from "react";
import { type FlowerLabel, nameSize, noteSize } from "./flower-labels.ts";

/** What only the eye reads: the link under it says the same, whole. */
export function FlowerWords({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" overflow="visible">
      {children}
    </svg>
  );
}

/** The lines of a label, each where it was placed. */
export function FlowerLettering({ label: { name, note } }: { label: FlowerLabel }) {
  return (
    <>
      {name.map(({ words, x, y }) => (
        <text key={y} className="bassin-flower__name" x={x} y={y} fontSize={nameSize}>
          {words}
        </text>
      ))}
      {note.map(({ words, x, y }) => (
        <text key={y} className="bassin-flower__note" x={x} y={y} fontSize={noteSize}>
          {words}
        </text>
      ))}
    </>
  );
}
