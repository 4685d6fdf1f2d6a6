import { AppLink, TerritoryMap, type TerritoryShapes } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { type Answers, trpc } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { territoryHref } from "./addresses.ts";

type Country = Answers["territory"]["country"];

const toShapes = ({ outlines }: Country): TerritoryShapes => ({
  type: "FeatureCollection",
  features: outlines.map(({ code, geometry }) => ({ type: "Feature", id: code, properties: {}, geometry })),
});

/** Where the territories are, once contours were imported; until then, how to import them. */
export function CountryMap() {
  const text = useAppText();
  const { data: country } = useQuery(trpc.territory.country.queryOptions());
  if (country === undefined) return null;
  if (country.outlines.length === 0) {
    return (
      <p className="bassin-soft country">
        {text("home.noMap")} <AppLink href="/aide/cartes">{text("home.howToMap")}</AppLink>
      </p>
    );
  }
  return (
    <div className="country">
      <TerritoryMap
        name={text("home.map")}
        shapes={toShapes(country)}
        dots={country.places.map(({ territory, name, at }) => ({
          id: territory,
          label: name,
          lonLat: at,
          href: territoryHref(territory),
        }))}
        source={country.sources.join(", ") || undefined}
        ratio={1}
      />
    </div>
  );
}
