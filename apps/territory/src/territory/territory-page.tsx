import { isAllowedAt } from "@bassin/core";
import { AppLink, Card, PictureOriginContext, Question } from "@bassin/ui";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ClosedNote } from "../closing/closed-note.tsx";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ActorsPlaceCard } from "./actors-place-card.tsx";
import { actorsHref, openEcosystemHref } from "./addresses.ts";
import { EcosystemCard, lookOf } from "./ecosystem-card.tsx";
import { FirstEcosystem } from "./first-ecosystem.tsx";
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
  const isWritable = data.territory.illustration == null;
  const mayOpen = isWritable && isAllowedAt(data.grants, "ecosystem.create", { kind: "territory", territory: id });
  const look = lookOf(ecosystems.length);
  return (
    <>
      <Question lead={description ?? text("home.territory.perimeter")}>{name}</Question>
      {ecosystems.length === 0 ? (
        <FirstEcosystem territory={id} mayOpen={mayOpen} />
      ) : (
        <section className="home-group">
          <h2>{text("home.territory.ecosystems", { count: ecosystems.length })}</h2>
          <ul className="eco-cards">
            {ecosystems.map((ecosystem) => (
              <li key={ecosystem.id} data-look={look}>
                <EcosystemCard territory={{ id, name }} ecosystem={ecosystem} look={look} isInTerritory />
              </li>
            ))}
          </ul>
          {mayOpen ? (
            <p className="home-another">
              <AppLink className="bassin-link" href={openEcosystemHref(id)}>
                {text("opening.invite.another")}
              </AppLink>
            </p>
          ) : null}
        </section>
      )}
      <ClosedNote territory={id} />
      <div className="two-columns">
        <PictureOriginContext value={{ source: name, asOf: new Date().toLocaleDateString("sv") }}>
          <ActorsPlaceCard
            map={map}
            title={text("home.territory.place")}
            hint={text("home.communes", { count: communes.length })}
            name={name}
            actors={data.actors.map((actor) => ({ id: actor.id, name: actor.name, commune: actor.commune ?? null }))}
          />
        </PictureOriginContext>
        <Card title={text("home.territory.actors")} hint={text("home.territory.actorsHint")}>
          <p>{text("actors.directory.summary", { count: data.actors.length })}</p>
          <AppLink className="bassin-link" href={actorsHref(id)}>
            {text("actors.directory.open")}
          </AppLink>
        </Card>
      </div>
    </>
  );
}
