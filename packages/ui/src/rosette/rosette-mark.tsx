import type { Part } from "@bassin/core";
import { parts } from "../status/vocabulary.ts";
import { petalAngle, petalPath } from "./petal-shape.ts";
import { rosetteViewBox } from "./rosette-box.ts";

export interface RosetteMarkProps {
  /** The petal to single out; without it all five are full: the mark of the product. */
  petal?: Part | undefined;
  /** In CSS pixels. */
  size?: number;
}

/** The mark of Bassin, or of one of its five parts. Decorative: the name stands beside it. */
export function RosetteMark({ petal, size = 24 }: RosetteMarkProps) {
  return (
    <svg className="bassin-mark" viewBox={rosetteViewBox} width={size} height={size} aria-hidden="true">
      {parts.map((part, place) => (
        <path
          key={part}
          className={petal === undefined || petal === part ? "bassin-mark__full" : "bassin-mark__faint"}
          d={petalPath}
          transform={`rotate(${petalAngle(place)})`}
        />
      ))}
    </svg>
  );
}
