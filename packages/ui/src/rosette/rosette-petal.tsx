import type { MouseEvent, PointerEvent, ReactNode } from "react";
import { StatusShape } from "../status/status-shape.tsx";
import { AppLink } from "../theme/navigation.tsx";
import { layOutPetal } from "./petal-layout.ts";
import { petalAngle, petalPath } from "./petal-shape.ts";
import type { RosettePart } from "./rosette-part.ts";

export interface RosettePetalProps {
  petal: RosettePart;
  place: number;
  /** The mark whose sentence is open, if it is in this petal. */
  activeIndex: number | undefined;
  onShow: (index: number) => void;
  onLeave: () => void;
}

/** The petal as a link for the pointer. A finger first opens a criterion's sentence, and follows when it taps again. */
function PetalLink({ petal, activeIndex, onShow, children }: RosettePetalProps & { children: ReactNode }) {
  if (!petal.href) return <g className="bassin-rosette__petal">{children}</g>;
  const click = (event: MouseEvent) => {
    const { target } = event;
    const mark = target instanceof Element ? target.closest("[data-index]") : null;
    const index = mark ? Number(mark.getAttribute("data-index")) : undefined;
    if (index === undefined || index === activeIndex) return;
    event.preventDefault();
    onShow(index);
  };
  return (
    <AppLink className="bassin-rosette__petal" href={petal.href} tabIndex={-1} onClick={click}>
      {children}
    </AppLink>
  );
}

/** A petal and its marks, for the pointer; the keyboard and the screen reader use the petal's label. */
export function RosettePetal(props: RosettePetalProps) {
  const { petal, place, activeIndex, onShow, onLeave } = props;
  const { marks, radius } = layOutPetal(place, petal.criteria.length);
  const hovers = (event: PointerEvent) => event.pointerType === "mouse";
  return (
    <g data-part={petal.key}>
      <PetalLink {...props}>
        <g transform={`rotate(${petalAngle(place)})`}>
          <path className="bassin-rosette__outline" d={petalPath} />
          <path className="bassin-rosette__contour" d={petalPath} transform="translate(0 -7.5) scale(0.93)" />
        </g>
        {petal.criteria.map((criterion, index) => {
          const { x, y } = marks[index] ?? { x: 0, y: 0 };
          return (
            <g
              key={criterion.id}
              className="bassin-rosette__mark"
              data-criterion={criterion.id}
              data-index={index}
              data-active={activeIndex === index ? "" : undefined}
              transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
              onPointerEnter={(event) => hovers(event) && onShow(index)}
              onPointerLeave={(event) => hovers(event) && onLeave()}
              onPointerUp={petal.href ? undefined : () => onShow(index)}
            >
              <circle className="bassin-rosette__reach" r={13} />
              <circle className="bassin-rosette__halo" r={radius + 4} />
              <StatusShape status={criterion.status} force={criterion.force} radius={radius} />
            </g>
          );
        })}
      </PetalLink>
    </g>
  );
}
