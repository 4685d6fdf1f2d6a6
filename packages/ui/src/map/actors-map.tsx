import { useMemo } from "react";
import { type UiText, useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import type { TwinTable } from "../picture/twin-table.ts";
import { MapPicture } from "./map-picture.tsx";
import { type MapDot, projectTerritory } from "./project-territory.ts";
import { readTerritoryShapes, type TerritoryShape, type TerritoryShapes } from "./territory-shapes.ts";

/** An actor and the commune where it is based, by its code; `null` when nobody said where. */
export interface ActorPlace {
  id: string;
  name: string;
  commune: string | null;
}

export interface ActorsMapProps {
  /** What the map shows, for those who do not see it. */
  name: string;
  caption: string;
  shapes: TerritoryShapes;
  highlighted?: readonly string[];
  actors: readonly ActorPlace[];
  /** Whose contours they are, as their licence asks. */
  credit?: string | undefined;
}

const box = { width: 400, height: 360, margin: 6 };
const noIds: readonly string[] = [];

/** The actors of each commune drawn, in the order given; then those who are nowhere on the map. */
function groupActors(actors: readonly ActorPlace[], shapes: readonly TerritoryShape[]) {
  const names = new Map(shapes.map(({ id, name }) => [id, name ?? id]));
  const isDrawn = ({ commune }: ActorPlace) => commune !== null && names.has(commune);
  const byCommune = Map.groupBy(actors.filter(isDrawn), ({ commune }) => commune ?? "");
  const placed = [...byCommune]
    .map(([code, own]) => ({ code, commune: names.get(code) ?? code, actors: own }))
    .toSorted((left, right) => left.commune.localeCompare(right.commune, "fr"));
  return { placed, elsewhere: actors.filter((actor) => !isDrawn(actor)) };
}

type Grouped = ReturnType<typeof groupActors>;

function placesTable({ placed, elsewhere }: Grouped, text: UiText): TwinTable {
  return {
    columns: [{ label: text("map.actor") }, { label: text("map.commune") }],
    rows: [
      ...placed.flatMap(({ commune, actors }) => actors.map(({ name }) => [name, commune])),
      ...elsewhere.map(({ name }) => [name, null]),
    ],
  };
}

/** One dot for each commune where actors are: its name when it is alone there, how many they are otherwise. */
const listDots = ({ placed }: Grouped, text: UiText): MapDot[] =>
  placed.map(({ code, actors }) => {
    const [first] = actors;
    const label = actors.length === 1 && first ? first.name : text("map.actors", { count: actors.length });
    return { id: code, label, shape: code };
  });

/** Beyond this many places, who is where unfolds under the map. */
const mostBeside = 4;

const isLong = ({ placed, elsewhere }: Grouped) => placed.length + Number(elsewhere.length > 0) > mostBeside;

function Beside({ placed, elsewhere }: Grouped) {
  const text = useUiText();
  const list = (
    <dl className="bassin-places">
      {placed.map(({ code, commune, actors }) => (
        <div key={code}>
          <dt>{commune}</dt>
          <dd>{actors.map(({ name }) => name).join(" · ")}</dd>
        </div>
      ))}
      {elsewhere.length > 0 ? (
        <div>
          <dt>{text("map.elsewhere")}</dt>
          <dd>{elsewhere.map(({ name }) => name).join(" · ")}</dd>
        </div>
      ) : null}
    </dl>
  );
  if (!isLong({ placed, elsewhere })) return list;
  return (
    <details className="bassin-fold">
      <summary>{text("map.whoIsWhere")}</summary>
      {list}
    </details>
  );
}

/** The communes, and the actors where they are; those of whom nobody said where are named beside. */
export function ActorsMap({ name, caption, shapes, highlighted = noIds, actors, credit }: ActorsMapProps) {
  const text = useUiText();
  const contours = credit === undefined ? undefined : text("map.source", { source: credit });
  const { drawing, grouped } = useMemo(() => {
    const read = readTerritoryShapes(shapes);
    const found = groupActors(actors, read);
    return { grouped: found, drawing: projectTerritory(read, listDots(found, text), box) };
  }, [shapes, actors, text]);
  return (
    <PictureWithTwin
      caption={caption}
      table={placesTable(grouped, text)}
      isInteractive={isLong(grouped)}
      credit={contours}
    >
      <div className="bassin-map">
        <MapPicture label={text("map.label", { name })} drawing={drawing} box={box} highlighted={highlighted} />
        {contours ? <p className="bassin-map__source">{contours}</p> : null}
        <Beside {...grouped} />
      </div>
    </PictureWithTwin>
  );
}
