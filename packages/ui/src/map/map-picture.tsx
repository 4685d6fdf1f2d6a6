import { AppLink } from "../theme/navigation.tsx";
import { placeLabels } from "./place-labels.ts";
import type { MapBox, PlacedDot, TerritoryDrawing } from "./project-territory.ts";

export interface MapPictureProps {
  label: string;
  drawing: TerritoryDrawing;
  box: MapBox;
  highlighted: readonly string[];
}

function Dot({ dot: { x, y, href } }: { dot: PlacedDot }) {
  const mark = <circle className="bassin-map__dot" cx={x} cy={y} r={4} />;
  if (!href) return mark;
  return (
    <AppLink href={href} tabIndex={-1}>
      <circle className="bassin-map__reach" cx={x} cy={y} r={12} />
      {mark}
    </AppLink>
  );
}

/** The drawing of a map. When its dots are links, the list beside it speaks for it and the drawing keeps silent. */
export function MapPicture({ label, drawing, box: { width, height }, highlighted }: MapPictureProps) {
  const isSilent = drawing.dots.some(({ href }) => href);
  const isHighlighted = (id: string) => (highlighted.includes(id) ? "" : undefined);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} aria-hidden={isSilent ? true : undefined}>
      {drawing.shapes.map(({ id, path }) => (
        <path key={id} className="bassin-map__coast" d={path} />
      ))}
      {drawing.shapes.map(({ id, path }) => (
        <path key={id} className="bassin-map__shape" data-highlighted={isHighlighted(id)} d={path} />
      ))}
      {drawing.dots.map((dot) => (
        <Dot key={dot.id} dot={dot} />
      ))}
      {placeLabels(drawing.dots, { width, height, fontSize: 14 }).map(({ id, label: name, x, y, anchor }) => (
        <text key={id} className="bassin-map__label" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
          {name}
        </text>
      ))}
    </svg>
  );
}
