import { type ActorPlace, Card, WhenSeen } from "@bassin/ui";
import { lazy } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { toShapes } from "./contour-shapes.ts";
import { PlaceCard, type PlaceCardProps } from "./place-card.tsx";

const ActorsMap = lazy(async () => ({ default: (await import("./actors-map.tsx")).ActorsMap }));

const noIds: readonly string[] = [];

/** Where it is, and where the actors are, once contours were imported; until then, the communes by name. */
export function ActorsPlaceCard({ actors, ...place }: PlaceCardProps & { actors: readonly ActorPlace[] }) {
  const text = useAppText();
  const { map, title, hint, name, highlighted = noIds } = place;
  const shapes = map && toShapes(map);
  if (!map || !shapes) return <PlaceCard {...place} />;
  return (
    <Card title={title} hint={hint}>
      <WhenSeen room="26rem">
        <ActorsMap
          name={name}
          caption={text("pictures.actorsMap")}
          shapes={shapes}
          highlighted={highlighted}
          credit={map.sources.join(", ") || undefined}
          actors={actors}
        />
      </WhenSeen>
    </Card>
  );
}
