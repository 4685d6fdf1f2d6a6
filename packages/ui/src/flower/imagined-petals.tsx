import { drawPetal } from "./component-petal-shape.ts";
import type { FlowerGeometry } from "./flower-geometry.ts";

/** The petals of a flower nobody has said yet, as faint outlines. */
export function ImaginedPetals({ geometry: { petals, belly } }: { geometry: FlowerGeometry }) {
  return (
    <g className="bassin-flower__imagined">
      {petals.map(({ x, y, angle }) => (
        <path key={angle} d={drawPetal("good", belly)} transform={`translate(${x} ${y}) rotate(${angle})`} />
      ))}
    </g>
  );
}
