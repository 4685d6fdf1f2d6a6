import { useUiText } from "../locales/use-ui-text.ts";
import { drawPetal } from "./component-petal-shape.ts";
import type { FlowerReading } from "./flower-words.ts";
import { NecessityMark } from "./necessity-mark.tsx";
import type { FlowerComponent } from "./solution-reading.ts";

const kinds = ["good", "service"] as const satisfies readonly FlowerComponent["kind"][];
const discussed = ["undecided", "optional"] as const satisfies readonly FlowerComponent["necessity"][];

interface SwatchProps {
  kind: FlowerComponent["kind"];
  isEmpty?: boolean;
}

function Swatch({ kind, isEmpty = false }: SwatchProps) {
  return (
    <svg className="bassin-flower__swatch" viewBox="-14 -17 28 32" aria-hidden="true">
      <g className="bassin-flower__petal" data-kind={kind} data-empty={isEmpty ? "" : undefined}>
        <path className="bassin-flower__outline" d={drawPetal(kind, 11)} />
        {kind === "service" ? <path className="bassin-flower__contour" d={drawPetal(kind, 7.5)} /> : null}
      </g>
    </svg>
  );
}

/** What the shapes of a flower say; only those it shows. */
export function FlowerLegend({ components }: Pick<FlowerReading, "components">) {
  const text = useUiText();
  const empty = components.find(({ holders }) => holders.length === 0);
  const shown = kinds.filter((kind) => components.some((component) => component.kind === kind));
  const marks = discussed.filter((necessity) => components.some((component) => component.necessity === necessity));
  if (components.length === 0) return null;
  return (
    <ul className="bassin-legend bassin-flower__legend" aria-label={text("flower.legend")}>
      {shown.map((kind) => (
        <li key={kind}>
          <Swatch kind={kind} />
          {text(`flower.kindLegend.${kind}`)}
        </li>
      ))}
      {empty ? (
        <li>
          <Swatch kind={empty.kind} isEmpty />
          {text("flower.emptyLegend")}
        </li>
      ) : null}
      {marks.map((necessity) => (
        <li key={necessity}>
          <svg className="bassin-flower__inline" viewBox="-10 -10 20 20" aria-hidden="true">
            <NecessityMark necessity={necessity} />
          </svg>
          {text(`flower.necessity.${necessity}`)}
        </li>
      ))}
    </ul>
  );
}
