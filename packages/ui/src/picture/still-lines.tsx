import type { SVGAttributes } from "react";

export interface StillLinesProps extends SVGAttributes<SVGTextElement> {
  lines: readonly string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  step: number;
}

/** Lines of words in a drawing, one under another. */
export function StillLines({ lines, x, y, step, ...looks }: StillLinesProps) {
  return lines.map((line, place) => (
    // Lines are read in the order given and hold no state of their own.
    <text key={[place, line].join("|")} x={x} y={y + place * step} {...looks}>
      {line}
    </text>
  ));
}
