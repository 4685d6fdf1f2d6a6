import { useQuery } from "@tanstack/react-query";
import { useAppText } from "../locales/use-app-text.ts";
import { PlaceCard } from "../territory/place-card.tsx";
import { ecosystemMapOptions } from "../territory/territory-queries.ts";
import { useEcosystem } from "./use-ecosystem.ts";

/**
 * Where the ecosystem acts. Its own perimeter stands out within its territory; when it reaches further, the territory
 * stands out within the perimeter.
 */
export function PerimeterCard() {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const { data: map } = useQuery(ecosystemMapOptions(place));
  const { territory, ecosystem } = facts;
  const { perimeter } = ecosystem;
  const within = new Set(territory.communes);
  const reachesFurther = perimeter?.some((commune) => !within.has(commune)) ?? false;
  const communes = (codes: readonly string[]) => text("evaluation.place.communes", { count: codes.length });
  const own = perimeter == null ? "" : text("evaluation.place.own", { communes: communes(perimeter) });
  const standsOut = text(reachesFurther ? "evaluation.place.territoryOut" : "evaluation.place.perimeterOut");
  return (
    <PlaceCard
      map={map}
      title={text("evaluation.place.title")}
      hint={perimeter == null ? communes(territory.communes) : `${own} ${map?.contours.length ? standsOut : ""}`}
      name={territory.name}
      highlighted={reachesFurther ? territory.communes : (perimeter ?? [])}
    />
  );
}
