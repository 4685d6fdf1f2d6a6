import type { CSSProperties } from "react";
import { Citation } from "../citation/citation.tsx";
import { useUiText } from "../locales/use-ui-text.ts";
import { StatusMark } from "../status/status-mark.tsx";
import { AppLink } from "../theme/navigation.tsx";
import type { Point } from "./petal-shape.ts";
import { rosetteBox } from "./rosette-box.ts";
import type { RosetteCriterion, RosettePart } from "./rosette-part.ts";

export interface RosetteNoteProps {
  petal: RosettePart;
  criterion: RosetteCriterion;
  /** Where the mark stands, in the units of the rosette. */
  at: Point;
  onEnter: () => void;
  onLeave: () => void;
}

const percent = (value: number) => `${(value * 100).toFixed(2)}%`;

/** The sentence of one criterion, beside its mark. It stays while the pointer is on it, and Escape closes it. */
export function RosetteNote({ petal, criterion, at, onEnter, onLeave }: RosetteNoteProps) {
  const text = useUiText();
  const across = percent((at.x - rosetteBox.x) / rosetteBox.width);
  const down = (at.y - rosetteBox.y) / rosetteBox.height;
  const above = down > 0.52;
  const place = { "--bassin-x": across, "--bassin-y": percent(above ? 1 - down : down) } as CSSProperties;
  return (
    <div
      className="bassin-rosette__note"
      data-above={above ? "" : undefined}
      style={place}
      role="status"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className="bassin-rosette__note-name">
        <StatusMark status={criterion.status} force={criterion.force} /> {criterion.name}
      </p>
      <p>
        {criterion.sentence} <Citation section={criterion.section} />
      </p>
      {petal.href ? (
        <AppLink className="bassin-link bassin-rosette__note-link" href={petal.href} tabIndex={-1}>
          {text("rosette.open", { part: petal.label })}
        </AppLink>
      ) : null}
    </div>
  );
}
