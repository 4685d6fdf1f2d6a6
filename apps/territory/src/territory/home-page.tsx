import { AppLink, EmptyState, Question } from "@bassin/ui";
import { TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { personOptions } from "../account/session.ts";
import type { Answers } from "../api/trpc.ts";
import { ClosedNote } from "../closing/closed-note.tsx";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { openTerritoryHref, territoryHref } from "./addresses.ts";
import { CountryMap } from "./country-map.tsx";
import { EcosystemCard, lookOf } from "./ecosystem-card.tsx";
import { searchNames } from "./search-names.ts";
import { territoriesOptions } from "./territory-queries.ts";

type Territory = Answers["territory"]["list"][number];

/** From how many territories a search is of use. */
const searchFrom = 7;

function EcosystemCards({ territories }: { territories: readonly Territory[] }) {
  const text = useAppText();
  const look = lookOf(territories.reduce((sum, { ecosystems }) => sum + Math.max(1, ecosystems.length), 0));
  return (
    <ul className="eco-cards">
      {territories.map((territory) =>
        territory.ecosystems.length === 0 ? (
          <li key={territory.id}>
            <article className="eco-card eco-card--empty">
              <h3>
                <AppLink href={territoryHref(territory.id)}>{territory.name}</AppLink>
              </h3>
              <p>{text("home.noEcosystem")}</p>
            </article>
          </li>
        ) : (
          territory.ecosystems.map((ecosystem) => (
            <li key={ecosystem.id} data-look={look}>
              <EcosystemCard territory={territory} ecosystem={ecosystem} look={look} />
            </li>
          ))
        ),
      )}
    </ul>
  );
}

interface GroupProps {
  title: string;
  hint?: string;
  territories: readonly Territory[];
}

function Group({ title, hint, territories }: GroupProps) {
  if (territories.length === 0) return null;
  return (
    <section className="home-group">
      <h2>{title}</h2>
      {hint ? <p className="bassin-soft">{hint}</p> : null}
      <EcosystemCards territories={territories} />
    </section>
  );
}

/** The territories one may see, each ecosystem with its flower and its sentence. */
export function HomePage() {
  const text = useAppText();
  usePageTitle(text("shell.territories"));
  const { data: territories } = useSuspenseQuery(territoriesOptions());
  const { data: person } = useSuspenseQuery(personOptions());
  const [search, setSearch] = useState("");
  const found = searchNames(territories, search);
  const ofKind = (kind: Territory["illustration"]) => found.filter(({ illustration }) => illustration === kind);
  const hasOwn = territories.some(({ illustration }) => illustration === null);
  return (
    <>
      <div className="home-top">
        <Question lead={text("home.lead")}>{text("home.title")}</Question>
        {person?.isOperator || territories.length >= searchFrom ? (
          <div className="home-tools">
            {person?.isOperator ? (
              <AppLink className="button-link" href={openTerritoryHref}>
                {text("opening.territory.enter")}
              </AppLink>
            ) : null}
            {territories.length >= searchFrom ? (
              <TextInput
                type="search"
                label={text("home.search")}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            ) : null}
          </div>
        ) : null}
        <CountryMap />
      </div>
      <p role="status" className="bassin-soft">
        {found.length === 0 ? text("home.noMatch", { search }) : null}
      </p>
      <Group title={text("home.mine")} territories={ofKind(null)} />
      <ClosedNote />
      <Group title={text("home.fictional")} hint={text("home.fictionalHint")} territories={ofKind("fictional")} />
      <Group title={text("home.published")} hint={text("home.publishedHint")} territories={ofKind("published")} />
      {hasOwn || person?.isOperator ? null : (
        <EmptyState title={text("home.mineNone")}>{text("home.mineNoneTodo")}</EmptyState>
      )}
    </>
  );
}
