import { useId } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { layOutPetal } from "./petal-layout.ts";
import { rosetteViewBox } from "./rosette-box.ts";
import { RosetteLabel } from "./rosette-label.tsx";
import { RosetteLegend } from "./rosette-legend.tsx";
import { RosetteNote } from "./rosette-note.tsx";
import { orderPetals, type RosettePart } from "./rosette-part.ts";
import { RosettePetal } from "./rosette-petal.tsx";
import { type ActiveMark, useActiveMark } from "./use-active-mark.ts";

export interface RosetteProps {
  parts: readonly RosettePart[];
  /** What the picture is of, for screen readers; by default the five parts of the definition. */
  label?: string;
  withLegend?: boolean;
}

const indexIn = (petal: RosettePart, active: ActiveMark | undefined) =>
  active?.part === petal.key ? active.index : undefined;

/**
 * The picture of a diagnosis (§4.2): five petals, aim first and up, then clockwise, filled by their criteria.
 * A petal leads to its part; a criterion tells its sentence to the mouse, the finger and the arrows of the keyboard.
 */
export function Rosette({ parts, label, withLegend = true }: RosetteProps) {
  const text = useUiText();
  const helpId = useId();
  const { active, open, leave, stay } = useActiveMark();
  const petals = orderPetals(parts);

  const openPetal = petals.findIndex((petal) => petal.key === active?.part);
  const petal = petals[openPetal];
  const criterion = active && petal?.criteria[active.index];
  const at = active && petal && layOutPetal(openPetal, petal.criteria.length).marks[active.index];

  return (
    <section className="bassin-rosette" aria-label={label ?? text("rosette.label")} aria-describedby={helpId}>
      <p className="bassin-hidden" id={helpId}>
        {text("rosette.help")}
      </p>
      <div className="bassin-rosette__stage">
        <svg viewBox={rosetteViewBox} aria-hidden="true">
          {petals.map((each, place) => (
            <RosettePetal
              key={each.key}
              petal={each}
              place={place}
              activeIndex={indexIn(each, active)}
              onShow={(index) => open({ part: each.key, index })}
              onLeave={leave}
            />
          ))}
        </svg>
        <ul className="bassin-rosette__labels">
          {petals.map((each) => (
            <RosetteLabel
              key={each.key}
              petal={each}
              activeIndex={indexIn(each, active)}
              onOpen={(index) => open(index === undefined ? undefined : { part: each.key, index })}
            />
          ))}
        </ul>
        {petal && criterion && at ? (
          <RosetteNote petal={petal} criterion={criterion} at={at} onEnter={stay} onLeave={leave} />
        ) : null}
      </div>
      {withLegend ? <RosetteLegend petals={petals} /> : null}
    </section>
  );
}
