import type { PresentActor } from "@bassin/core";
import type { ActorPlace } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useAppText } from "../locales/use-app-text.ts";
import { ActorsPlaceCard } from "../territory/actors-place-card.tsx";
import { ecosystemMapOptions } from "../territory/territory-queries.ts";
import { presentOptions } from "./picture-queries.ts";
import { useEcosystem } from "./use-ecosystem.ts";

const noActors: readonly ActorPlace[] = [];

/** Once for each answer, so that the map is drawn again only when something changed. */
const listPlaces = (actors: readonly PresentActor[]): readonly ActorPlace[] =>
  actors.map(({ actor, name, commune }) => ({ id: actor, name, commune }));

/**
 * Where the ecosystem acts. Its own perimeter stands out within its territory; when it reaches further, the territory
 * stands out within the perimeter.
 */
export function PerimeterCard() {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const { data: map } = useQuery(ecosystemMapOptions(place));
  const { data: present = noActors } = useQuery({ ...presentOptions(place), select: listPlaces });
  const { territory, ecosystem } = facts;
  const { perimeter } = ecosystem;
  const within = new Set(territory.communes);
  const reachesFurther = perimeter?.some((commune) => !within.has(commune)) ?? false;
  const communes = (codes: readonly string[]) => text("evaluation.place.communes", { count: codes.length });
  const own = perimeter == null ? "" : text("evaluation.place.own", { communes: communes(perimeter) });
  const standsOut = text(reachesFurther ? "evaluation.place.territoryOut" : "evaluation.place.perimeterOut");
  const hint = perimeter == null ? communes(territory.communes) : `${own} ${map?.contours.length ? standsOut : ""}`;
  const highlighted = reachesFurther ? territory.communes : (perimeter ?? []);
  const title = text("evaluation.place.title");
  return (
    <ActorsPlaceCard
      map={map}
      title={title}
      hint={hint}
      name={territory.name}
      highlighted={highlighted}
      actors={present}
    />
  );
}
