import { AppLink, Card, TerritoryMap } from "@bassin/ui";
import type { ReactNode } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { CommuneNames } from "./commune-names.tsx";
import { type MapAnswer, toShapes } from "./contour-shapes.ts";

export interface PlaceCardProps {
  /** The communes and their contours, once they came. */
  map: MapAnswer | undefined;
  title: string;
  hint: ReactNode;
  /** What the map shows. */
  name: string;
  /** The communes to bring out. */
  highlighted?: readonly string[];
}

/** From how many communes their names are folded. */
const mostNames = 30;

function FoldedNames({ names }: { names: readonly string[] }) {
  const text = useAppText();
  const words = <CommuneNames names={names} />;
  if (names.length <= mostNames) return words;
  return (
    <details>
      <summary>{text("evaluation.place.names")}</summary>
      {words}
    </details>
  );
}

/** Where it is: the map where contours were imported; otherwise the communes, and how to get the map. */
export function PlaceCard({ map, title, hint, name, highlighted = [] }: PlaceCardProps) {
  const text = useAppText();
  const shapes = map && toShapes(map);
  return (
    <Card title={title} hint={hint}>
      {shapes ? (
        <TerritoryMap
          name={name}
          shapes={shapes}
          highlighted={highlighted}
          source={map.sources.join(", ") || undefined}
        />
      ) : null}
      {map && !shapes ? (
        <>
          <FoldedNames names={map.communes.map((commune) => commune.name)} />
          <p className="bassin-soft">
            {text("home.noMap")} <AppLink href="/aide/cartes">{text("home.howToMap")}</AppLink>
          </p>
        </>
      ) : null}
    </Card>
  );
}
