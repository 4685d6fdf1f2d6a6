import { useMemo } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { MapList } from "./map-list.tsx";
import { MapPicture } from "./map-picture.tsx";
import { type MapDot, projectTerritory } from "./project-territory.ts";
import { readTerritoryShapes, type TerritoryShapes } from "./territory-shapes.ts";

export interface TerritoryMapProps {
  /** What the map shows, for those who do not see it. */
  name: string;
  /** Contours; without them the map says so. */
  shapes?: TerritoryShapes | undefined;
  /** The shapes to bring out, such as an ecosystem's own perimeter. */
  highlighted?: readonly string[];
  /** Places, such as several territories on a country; each leads somewhere when it has an address. */
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
  const box = useMemo(() => ({ width, height: Math.round(width * ratio), margin: 6 }), [ratio]);
  const drawing = useMemo(
    () => projectTerritory(shapes ? readTerritoryShapes(shapes) : [], dots, box),
    [shapes, dots, box],
  );
  const named = drawing.shapes.flatMap(({ id, name: label }) =>
    label ? [{ id, label, isHighlighted: highlighted.includes(id) }] : [],
  );
  return (
    <div className="bassin-map">
      {drawing.shapes.length > 0 ? (
        <MapPicture label={text("map.label", { name })} drawing={drawing} box={box} highlighted={highlighted} />
      ) : (
        <p className="bassin-soft">{text("map.empty")}</p>
      )}
      {source && drawing.shapes.length > 0 ? (
        <p className="bassin-map__source">{text("map.source", { source })}</p>
      ) : null}
      <MapList name={name} places={dots.length > 0 ? dots : named} />
    </div>
  );
}
