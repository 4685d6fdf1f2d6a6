import { actorStatusesAt, foldLetters } from "@bassin/core";
import { AppLink, EmptyState, Question } from "@bassin/ui";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { actorHref, actorsHref, partHref } from "../territory/addresses.ts";
import { type ActorReadings, listActorQuestions } from "./actor-questions.ts";
import { useActorReadings } from "./use-actor-readings.ts";
import "./actors.css";

/** Those who take part on the day it is read, then those only named by what is told; in alphabetical order. */
function useActorsHere(readings: ActorReadings) {
  const { facts } = useEcosystem();
  const { asOf } = useFactReader();
  const statuses = actorStatusesAt(facts.participations, asOf);
  const named = new Set([
    ...readings.network.flows.map(({ actor }) => actor),
    ...readings.equilibrium.actors.map(({ actor }) => actor),
  ]);
  const collator = new Intl.Collator("fr");
  const known = facts.actors.toSorted((left, right) => collator.compare(left.name, right.name));
  return {
    taking: known.filter(({ id }) => statuses.has(id)),
    others: known.filter(({ id }) => !statuses.has(id) && named.has(id)),
    statuses,
  };
}

type Here = ReturnType<typeof useActorsHere>;

function ActorLines({
  actors,
  readings,
  statuses,
}: { actors: Here["taking"]; readings: ActorReadings } & Pick<Here, "statuses">) {
  const text = useAppText();
  const { place } = useEcosystem();
  const flows = new Map(readings.network.flows.map((flow) => [flow.actor, flow]));
  return (
    <ul className="directory__lines">
      {actors.map(({ id, name, nature, collective }) => {
        const flow = flows.get(id);
        const status = statuses.get(id);
        const count = listActorQuestions(readings, id).length;
        const said = [
          text(`facts.nature.${nature}`),
          ...(collective === true ? [text("facts.collective")] : []),
          ...(status === undefined ? [] : [text(`facts.status.${status}`)]),
        ];
        return (
          <li key={id} className="directory__line actors-here__line" data-past={status === "left" ? "" : undefined}>
            <div>
              <p className="directory__name">
                <AppLink className="bassin-link" href={actorHref(place, id)}>
                  {name}
                </AppLink>
              </p>
              <p className="bassin-soft">{said.join(" · ")}</p>
            </div>
            <p className="directory__where">
              {[
                ...(flow && flow.gives.length > 0 ? [text("actors.here.gives", { count: flow.gives.length })] : []),
                ...(flow && flow.receives.length > 0
                  ? [text("actors.here.receives", { count: flow.receives.length })]
                  : []),
              ].join(" · ")}
              {count > 0 ? (
                <span className="actors-here__questions">{text("actors.here.questions", { count })}</span>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Everyone of an ecosystem, each with a page of its own. */
export function EcosystemActorsPage() {
  const text = useAppText();
  const { place } = useEcosystem();
  const readings = useActorReadings();
  const { taking, others, statuses } = useActorsHere(readings);
  const [words, setWords] = useState("");
  usePageTitle(text("actors.page"));
  const wanted = foldLetters(words);
  const found = (actors: Here["taking"]) => actors.filter(({ name }) => foldLetters(name).includes(wanted));
  return (
    <>
      <Question lead={text("actors.here.lead")}>{text("actors.here.title")}</Question>
      <p className="directory-links">
        <AppLink className="bassin-link" href={partHref(place, "aim", "said-participation")}>
          {text("actors.here.aimLink")}
        </AppLink>
        <AppLink className="bassin-link" href={actorsHref(place.territory)}>
          {text("actors.here.inDirectory")}
        </AppLink>
      </p>
      {taking.length === 0 ? (
        <EmptyState title={text("actors.directory.emptyTitle")}>{text("actors.here.none")}</EmptyState>
      ) : null}
      {taking.length > 8 ? (
        <search className="home-search">
          <TextInput
            type="search"
            size="md"
            label={text("actors.here.search")}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </search>
      ) : null}
      {taking.length > 0 ? (
        <section className="bassin-card" aria-label={text("actors.page")}>
          <ActorLines actors={found(taking)} readings={readings} statuses={statuses} />
        </section>
      ) : null}
      {others.length > 0 ? (
        <section className="bassin-card actors-here__others">
          <h2 className="bassin-card__title">{text("actors.here.others")}</h2>
          <p className="bassin-soft bassin-card__hint">{text("actors.here.othersHint")}</p>
          <ActorLines actors={found(others)} readings={readings} statuses={statuses} />
        </section>
      ) : null}
    </>
  );
}
