import { useUiText } from "../locales/use-ui-text.ts";
import { drawPetal } from "./component-petal-shape.ts";
import type { FlowerGeometry, PetalPlace } from "./flower-geometry.ts";
import { placeLabel } from "./flower-labels.ts";
import { FlowerLettering, FlowerWords } from "./flower-lettering.tsx";
import { nameHolders } from "./flower-words.ts";
import { NecessityMark } from "./necessity-mark.tsx";
import type { FlowerComponent } from "./solution-reading.ts";

/** Between the words of a petal and its outline. */
export const petalPadding = 10;
/** From the middle of a belly to the middle of its mark. */
export const markDistance = (belly: number) => belly + 5;

export interface ComponentPetalProps {
  component: FlowerComponent;
  place: PetalPlace;
  geometry: FlowerGeometry;
}

/** A component as a petal: its kind in its outline, dotted when nobody holds it. */
export function ComponentPetal({ component: { kind, holders }, place, geometry: { belly } }: ComponentPetalProps) {
  return (
    <g className="bassin-flower__petal" data-kind={kind} data-empty={holders.length === 0 ? "" : undefined}>
      <g transform={`translate(${place.x} ${place.y}) rotate(${place.angle})`}>
        <path className="bassin-flower__outline" d={drawPetal(kind, belly)} />
        {kind === "service" ? <path className="bassin-flower__contour" d={drawPetal(kind, belly - 5)} /> : null}
      </g>
    </g>
  );
}

export interface PetalWordsProps extends ComponentPetalProps {
  /** In a narrow flower, the number that stands for the words. */
  number?: number | undefined;
}

/** What is written over a petal: its name and holder or its number, and the mark of its necessity. */
export function PetalWords({ component, place, geometry: { belly }, number }: PetalWordsProps) {
  const text = useUiText();
  const { necessity, holders, name } = component;
  const note = nameHolders(component, text);
  return (
    <FlowerWords>
      <g data-empty={holders.length === 0 ? "" : undefined}>
        {number === undefined ? (
          <FlowerLettering
            label={placeLabel({ name, note }, { x: place.x, y: place.y, radius: belly - petalPadding })}
          />
        ) : (
          <text
            className="bassin-flower__number"
            x={place.x}
            y={place.y}
            dominantBaseline="central"
            fontSize={belly * 0.7}
          >
            {number}
          </text>
        )}
      </g>
      {necessity === "necessary" ? null : (
        <g
          transform={`translate(${place.x} ${place.y}) rotate(${place.angle}) translate(0 ${-markDistance(belly)}) rotate(${-place.angle})`}
        >
          <NecessityMark necessity={necessity} />
        </g>
      )}
    </FlowerWords>
  );
}
