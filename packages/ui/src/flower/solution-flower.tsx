import { useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import { CompactFlower } from "./compact-flower.tsx";
import { namedPetals } from "./flower-geometry.ts";
import { FlowerLegend } from "./flower-legend.tsx";
import { type FlowerReading, flowerTable } from "./flower-words.ts";
import { FullFlower } from "./full-flower.tsx";
import type { FlowerPiece } from "./solution-reading.ts";

export interface SolutionFlowerProps extends FlowerReading {
  caption?: string;
  /** Where it comes from, written under the picture when it is taken away as a file. */
  source?: string;
  /** Opens a performance or a component in place; without it, each leads to its `href` when it has one. */
  onOpen?: (piece: FlowerPiece) => void;
}

const sizeOf = (count: number) => {
  if (count > namedPetals) return "numbered";
  if (count > 10) return "large";
  return count > 7 ? "middle" : "small";
};

/**
 * An integrated solution (§4.2-2): what people become able to do in the heart, goods and services as petals around,
 * dotted when nobody holds them. Where the words would be too small, petals carry numbers and a list says the names.
 */
export function SolutionFlower({ performances, components, caption, source, onOpen }: SolutionFlowerProps) {
  const text = useUiText();
  const reading = { performances, components };
  const label = caption ?? text("flower.caption");
  const leads = onOpen !== undefined || [...performances, ...components].some(({ href }) => href);
  const drawing = { ...reading, label, onOpen };
  const isNamed = components.length <= namedPetals;
  return (
    <PictureWithTwin
      caption={label}
      table={flowerTable(reading, text)}
      isInteractive={leads}
      source={source}
      still={
        isNamed ? (
          <div className="bassin-flower">
            <FullFlower {...drawing} />
          </div>
        ) : undefined
      }
    >
      <div className="bassin-flower" data-size={sizeOf(components.length)}>
        {isNamed ? (
          <div className="bassin-flower__full">
            <FullFlower {...drawing} />
          </div>
        ) : null}
        <div className="bassin-flower__compact">
          <CompactFlower {...drawing} />
        </div>
        {components.length === 0 ? <p className="bassin-soft bassin-flower__empty">{text("flower.empty")}</p> : null}
        <FlowerLegend components={components} />
      </div>
    </PictureWithTwin>
  );
}
