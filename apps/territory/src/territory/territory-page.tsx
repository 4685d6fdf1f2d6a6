import { Card, Question } from "@bassin/ui";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { EcosystemCard } from "./ecosystem-card.tsx";
import { PlaceCard } from "./place-card.tsx";
import { mapOptions, territoriesOptions, territoryOptions } from "./territory-queries.ts";

/** A territory: what it is, the ecosystems it carries, its communes, its directory of actors. */
export function TerritoryPage() {
  const text = useAppText();
  const { territory: id } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(id));
  const { data: territories } = useSuspenseQuery(territoriesOptions());
  const { data: map } = useQuery(mapOptions(id));
  const { name, description, communes } = data.territory;
  usePageTitle(name);
  const ecosystems = territories.find((one) => one.id === id)?.ecosystems ?? [];
  return (
    <>
      <Question lead={description ?? text("home.territory.perimeter")}>{name}</Question>
      <section className="home-group">
        <h2>{text("home.territory.ecosystems", { count: ecosystems.length })}</h2>
        {ecosystems.length === 0 ? <p className="bassin-soft">{text("home.noEcosystem")}</p> : null}
        <ul className="eco-cards">
          {ecosystems.map((ecosystem) => (
            <li key={ecosystem.id} data-featured="">
              <EcosystemCard territory={{ id, name }} ecosystem={ecosystem} isFeatured isInTerritory />
            </li>
          ))}
        </ul>
      </section>
      <div className="two-columns">
        <PlaceCard
          map={map}
          title={text("home.territory.place")}
          hint={`${text("home.communes", { count: communes.length })}. ${text("home.territory.perimeter")}`}
          name={name}
        />
        <Card title={text("home.territory.actors")} hint={text("home.territory.actorsHint")}>
          <ul className="actor-names">
            {data.actors.map((actor) => (
              <li key={actor.id}>
                {actor.name} <span className="bassin-soft">{text(`facts.nature.${actor.nature}`)}</span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
