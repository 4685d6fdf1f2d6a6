import type { ReactNode } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { boxAround } from "./flower-geometry.ts";
import { type FlowerLabel, placeLabel } from "./flower-labels.ts";
import { FlowerLettering, FlowerWords } from "./flower-lettering.tsx";
import type { FlowerPerformance } from "./solution-reading.ts";

export interface FlowerHeartProps {
  performances: readonly FlowerPerformance[];
  radius: number;
  /** One for each performance; none when there are too many to be named, or in a narrow flower. */
  labels: readonly FlowerLabel[] | undefined;
  /** Puts what can be reached around the ground of a performance. */
  wrap: (performance: FlowerPerformance, ground: ReactNode) => ReactNode;
}

/** The heart of the flower: what people become able to do, and which of it nothing serves yet. */
export function FlowerHeart({ performances, radius, labels, wrap }: FlowerHeartProps) {
  const text = useUiText();
  const count = performances.length;
  const summary =
    count === 0
      ? { name: text("flower.noPerformance"), note: "" }
      : { name: String(count), note: text("flower.performances", { count }) };
  return (
    <g className="bassin-flower__heart" data-empty={performances.length === 0 ? "" : undefined}>
      <circle className="bassin-flower__disc" r={radius} />
      {labels && labels.length > 0 ? (
        performances.map((performance, place) => {
          const label = labels[place];
          if (!label) return null;
          const { left, right, top, bottom } = boxAround(label.boxes);
          return (
            <g key={performance.id} data-unserved={performance.servedBy.length === 0 ? "" : undefined}>
              {wrap(
                performance,
                <rect
                  className="bassin-flower__ground"
                  x={left - 5}
                  y={top - 3}
                  width={right - left + 10}
                  height={bottom - top + 6}
                  rx={6}
                />,
              )}
              <FlowerWords>
                <FlowerLettering label={label} />
              </FlowerWords>
            </g>
          );
        })
      ) : (
        <FlowerLettering label={placeLabel(summary, { x: 0, y: 0, radius: radius - 6 })} />
      )}
    </g>
  );
}
