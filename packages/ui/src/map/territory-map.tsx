import { useMemo } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { AppLink } from "../theme/navigation.tsx";
import { placeLabels } from "./place-labels.ts";
import { type MapDot, projectTerritory } from "./project-territory.ts";
import { readTerritoryShapes, type TerritoryShapes } from "./territory-shapes.ts";

export interface TerritoryMapProps {
  /** What the map shows, for those who do not see it. */
  name: string;
  /** Contours; without them the map says so. */
  shapes?: TerritoryShapes | undefined;
  /** The shapes to bring out, such as an ecosystem's own perimeter. */
  highlighted?: readonly string[];
  dots?: readonly MapDot[];
  /** Whose contours they are, as their licence asks. */
  source?: string | undefined;
  /** Height over width. */
  ratio?: number;
}

const width = 400;
const noDots: readonly MapDot[] = [];
const noIds: readonly string[] = [];

/** A territory, or several as dots, with the list that says the same to the keyboard and the screen reader. */
export function TerritoryMap(props: TerritoryMapProps) {
  const { name, shapes, highlighted = noIds, dots = noDots, source, ratio = 0.9 } = props;
  const text = useUiText();
  const height = Math.round(width * ratio);
  const drawing = useMemo(
    () => (shapes ? projectTerritory(readTerritoryShapes(shapes), dots, { width, height, margin: 6 }) : undefined),
    [shapes, dots, height],
  );
  if (!drawing || (drawing.shapes.length === 0 && drawing.dots.length === 0)) {
    return (
      <div className="bassin-map">
        <p className="bassin-soft">{text("map.empty")}</p>
        <MapList name={name} places={dots.map((dot) => ({ ...dot, isHighlighted: false }))} />
      </div>
    );
  }
  const named = drawing.shapes.flatMap(({ id, name: label }) =>
    label ? [{ id, label, isHighlighted: highlighted.includes(id) }] : [],
  );
  // A picture that holds links cannot be one image for a screen reader: the list speaks for it.
  const spoken = dots.some(({ href }) => href)
    ? { "aria-hidden": true }
    : { role: "img", "aria-label": text("map.label", { name }) };
  const listed = dots.length > 0 ? dots.map((dot) => ({ ...dot, isHighlighted: false })) : named;
  return (
    <div className="bassin-map">
      <svg viewBox={`0 0 ${width} ${height}`} {...spoken}>
        {drawing.shapes.map(({ id, path }) => (
          <path key={id} className="bassin-map__coast" d={path} />
        ))}
        {drawing.shapes.map(({ id, path }) => (
          <path
            key={id}
            className="bassin-map__shape"
            data-highlighted={highlighted.includes(id) ? "" : undefined}
            d={path}
          />
        ))}
        {drawing.dots.map(({ id, x, y, href }) => {
          const dot = <circle className="bassin-map__dot" cx={x} cy={y} r={4} />;
          return href ? (
            <AppLink key={id} href={href} tabIndex={-1}>
              <circle className="bassin-map__reach" cx={x} cy={y} r={12} />
              {dot}
            </AppLink>
          ) : (
            <g key={id}>{dot}</g>
          );
        })}
        {placeLabels(drawing.dots, { width, height, fontSize: 14 }).map(({ id, label, x, y, anchor }) => (
          <text key={id} className="bassin-map__label" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
            {label}
          </text>
        ))}
      </svg>
      {source ? <p className="bassin-map__source">{text("map.source", { source })}</p> : null}
      <MapList name={name} places={listed} />
    </div>
  );
}

interface Place {
  id: string;
  label: string;
  href?: string | undefined;
  isHighlighted: boolean;
}

/** The same places as a list, folded under the map. */
function MapList({ name, places }: { name: string; places: readonly Place[] }) {
  const text = useUiText();
  if (places.length === 0) return null;
  return (
    <details className="bassin-map__list">
      <summary>{text("map.list", { count: places.length })}</summary>
      <ul aria-label={name}>
        {places.map(({ id, label, href, isHighlighted }) => (
          <li key={id}>
            {href ? (
              <AppLink className="bassin-link" href={href}>
                {label}
              </AppLink>
            ) : (
              label
            )}
            {isHighlighted ? <span className="bassin-soft"> · {text("map.highlighted")}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
