import { wrapText } from "../lettering/wrap-text.ts";
import { StillLines } from "../picture/still-lines.tsx";
import { StatusShape } from "../status/status-shape.tsx";
import { layOutPetal } from "./petal-layout.ts";
import { type Point, petalAngle, petalPath, rotate } from "./petal-shape.ts";
import { orderPetals, type RosettePart } from "./rosette-part.ts";

const box = { x: -360, y: -236, width: 720, height: 446 };
const fontSize = 17;
const step = 21;

type Anchor = "start" | "middle" | "end";

/** Where the name of a petal goes: off its tip, away from the heart. */
function placeName(petal: number): Point & { anchor: Anchor } {
  const { x, y } = rotate({ x: 0, y: -194 }, petalAngle(petal));
  if (Math.abs(x) < 20) return { x, y: y - 6, anchor: "middle" };
  if (y > 0) return { x: x * 1.04, y: y + 16, anchor: "middle" };
  return { x, y: y - 4, anchor: x > 0 ? "start" : "end" };
}

function Petal({ petal, place }: { petal: RosettePart; place: number }) {
  const { marks, radius } = layOutPetal(place, petal.criteria.length);
  const name = placeName(place);
  const { lines } = wrapText(petal.label, { widths: [150, 150], fontSize });
  return (
    <g>
      <g transform={`rotate(${petalAngle(place)})`}>
        <path className="bassin-rosette__outline" d={petalPath} />
      </g>
      {petal.criteria.map(({ id, status, force }, index) => {
        const { x, y } = marks[index] ?? { x: 0, y: 0 };
        return (
          <g key={id} transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}>
            <StatusShape status={status} force={force} radius={radius} />
          </g>
        );
      })}
      <StillLines
        className="bassin-still__title"
        lines={lines}
        x={name.x}
        y={name.y}
        step={step}
        textAnchor={name.anchor}
      />
    </g>
  );
}

/** The five petals with their names, as one drawing, for files. */
export function RosetteStill({ parts }: { parts: readonly RosettePart[] }) {
  const petals = orderPetals(parts);
  return (
    <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
      {petals.map((petal, place) => (
        <Petal key={petal.key} petal={petal} place={place} />
      ))}
    </svg>
  );
}
