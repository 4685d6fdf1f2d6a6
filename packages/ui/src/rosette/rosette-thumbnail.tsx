import { useUiText } from "../locales/use-ui-text.ts";
import { petalAngle, petalBase, petalPath } from "./petal-shape.ts";
import { rosetteViewBox } from "./rosette-box.ts";
import { orderPetals, type RosettePart, summarisePart } from "./rosette-part.ts";

export interface RosetteThumbnailProps {
  parts: readonly RosettePart[];
  /** Whose rosette it is. */
  name: string;
  /** In CSS pixels; 48 to 64 reads best. */
  size?: number;
}

/** How much of a petal is filled, from 0 to 1: what is met, and half of what is partly there, among what applies. */
export function fillOfPart({ criteria }: RosettePart): number {
  const counted = criteria.filter(({ status, force }) => force !== "asset" && status !== "not-applicable");
  const filled = counted.reduce((sum, { status }) => sum + (status === "met" ? 1 : status === "partial" ? 0.5 : 0), 0);
  return counted.length === 0 ? 0 : filled / counted.length;
}

/** A petal grown from its base until it covers that share of the whole petal's surface. */
const growFromHeart = (share: number) => {
  const scale = Math.sqrt(share);
  return `translate(0 ${-petalBase * (1 - scale)}) scale(${scale})`;
};

const isUnspoken = ({ criteria }: RosettePart) => criteria.every(({ status }) => status === "unknown");

/** The rosette in little: petals fill from the heart; a petal nobody spoke of is dotted. */
export function RosetteThumbnail({ parts, name, size = 56 }: RosetteThumbnailProps) {
  const text = useUiText();
  const petals = orderPetals(parts);
  const summary = petals.map((petal) => `${petal.label}, ${summarisePart(petal, text)}`).join(". ");
  return (
    <svg
      className="bassin-thumbnail"
      viewBox={rosetteViewBox}
      width={size}
      height={size}
      role="img"
      aria-label={text("rosette.thumbnail", { name, summary })}
    >
      {petals.map((petal, place) => {
        return (
          <g key={petal.key} transform={`rotate(${petalAngle(place)})`} data-part={petal.key}>
            <path className="bassin-thumbnail__bed" d={petalPath} />
            <path className="bassin-thumbnail__fill" d={petalPath} transform={growFromHeart(fillOfPart(petal))} />
            <path
              className="bassin-thumbnail__outline"
              d={petalPath}
              data-unspoken={isUnspoken(petal) ? "" : undefined}
            />
          </g>
        );
      })}
    </svg>
  );
}
