import { AppLink, Card, TerritoryMap } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { toShapes } from "./contour-shapes.ts";
import { mapOptions } from "./territory-queries.ts";

export interface PlaceCardProps {
  territory: string;
  title: string;
  hint: ReactNode;
  /** What the map shows. */
  name: string;
  /** The communes to bring out: an ecosystem's own perimeter. */
  highlighted?: readonly string[] | null | undefined;
}

/** From how many communes their names are folded. */
const mostNames = 30;

function CommuneNames({ names }: { names: readonly string[] }) {
  const text = useAppText();
  const words = <p className="commune-names">{names.join(" · ")}</p>;
  if (names.length <= mostNames) return words;
  return (
    <details>
      <summary>{text("home.communes", { count: names.length })}</summary>
      {words}
    </details>
  );
}

/** Where it is: the map where contours were imported; otherwise the communes, and how to get the map. */
export function PlaceCard({ territory, title, hint, name, highlighted }: PlaceCardProps) {
  const text = useAppText();
  const { data: map } = useQuery(mapOptions(territory));
  const shapes = map && toShapes(map);
  return (
    <Card title={title} hint={hint}>
      {shapes ? (
        <TerritoryMap
          name={name}
          shapes={shapes}
          highlighted={highlighted ?? []}
          source={map.sources.join(", ") || undefined}
        />
      ) : null}
      {map && !shapes ? (
        <>
          <CommuneNames names={map.communes.map((commune) => commune.name)} />
          <p className="bassin-soft">
            {text("home.noMap")} <AppLink href="/aide/cartes">{text("home.howToMap")}</AppLink>
          </p>
        </>
      ) : null}
    </Card>
  );
}
