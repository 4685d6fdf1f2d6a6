import { chooseScale } from "./chart-scale.ts";

export interface SmallLineProps {
  /** From the earliest to the latest; `null` where nobody knows. */
  values: readonly (number | null)[];
}

const width = 96;
const height = 32;
const edge = 5;

/** The drift of a few values at a glance, beside the words that say it. It stops where a value is missing. */
export function SmallLine({ values }: SmallLineProps) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const scale = chooseScale(known);
  const places = values.map((value, place) =>
    value === null
      ? undefined
      : {
          x: edge + (place / (values.length - 1)) * (width - 2 * edge),
          y: height - edge - ((value - scale.low) / (scale.high - scale.low)) * (height - 2 * edge),
        },
  );
  const drawn = places.map((at, place) =>
    at === undefined ? "" : `${places[place - 1] === undefined ? "M" : "L"}${at.x.toFixed(1)} ${at.y.toFixed(1)}`,
  );
  const last = places.findLast((at) => at !== undefined);
  return (
    <svg
      className="bassin-small-line"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className="bassin-small-line__ground" d={`M0 ${height - 1}H${width}`} />
      <path className="bassin-chart__line" d={drawn.join("")} />
      {last ? <circle cx={last.x} cy={last.y} r={3.5} /> : null}
    </svg>
  );
}
