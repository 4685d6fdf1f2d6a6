import { actorStatusAt } from "@bassin/core";
import { AppLink, Card, Question } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useEcosystem, useFactReader, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { FactGroup } from "../record/fact-line.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ecosystemActorsHref, partHref } from "../territory/addresses.ts";
import { listExchanges } from "./actor-exchanges.ts";
import { listActorQuestions } from "./actor-questions.ts";
import { FactCards } from "./fact-cards.tsx";
import { FactLines } from "./fact-lines.tsx";
import { useActorReadings } from "./use-actor-readings.ts";
import "./actor.css";

/** Read by those who may write only. */
const ActorWriting = lazy(async () => ({ default: (await import("./actor-writing.tsx")).ActorWriting }));

function Side({ title, groups, none }: { title: string; groups: readonly FactGroup[]; none: string }) {
  return (
    <Card title={title}>
      {groups.length === 0 ? <p className="bassin-soft">{none}</p> : null}
      {groups.map((group) => (
        <div key={`${group.key} ${group.title}`} className="actor-side">
          <h3>{group.title}</h3>
          <FactLines lines={group.lines} />
        </div>
      ))}
    </Card>
  );
}

function Questions({ actor, name }: { actor: string; name: string }) {
  const text = useAppText();
  const said = useSaid();
  const questions = listActorQuestions(useActorReadings(), actor);
  return (
    <section className="bassin-card actor-questions">
      <h2 className="bassin-card__title">{text("actors.actor.questions")}</h2>
      {questions.length === 0 ? <p className="bassin-soft">{text("actors.actor.noQuestion")}</p> : null}
      <ul>
        {questions.map((question) => {
          const words = "key" in question ? text(question.key, { name }) : said(question.said);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <p className="actor-questions__print">{text("actors.actor.printNote")}</p>
    </section>
  );
}

/** An actor in an ecosystem: what matters to it, beside what it gives and what comes back to it (§4.2-1, §4.2-4). */
export function ActorPage() {
  const text = useAppText();
  const { actor: id } = useParams({ from: "/signed-in/t/$territory/e/$ecosystem/acteurs/$actor" });
  const { place, facts } = useEcosystem();
  const reader = useFactReader();
  const readings = useActorReadings();
  const mayAim = useMay("aim.write");
  const mayValue = useMay("value.write");
  const actor = facts.actors.find((one) => one.id === id);
  usePageTitle(actor?.name ?? text("actors.page"));
  if (actor === undefined) return <p>{text("actors.actor.notHere")}</p>;
  const { own, gives, receives } = listExchanges(reader, readings, id);
  const status = actorStatusAt(facts.participations, id, reader.asOf);
  const roles = facts.participations
    .filter((one) => one.actor === id)
    .flatMap((one) => (one.roles ?? []).filter((role) => reader.hasCome(role.since) && !reader.isPast(role)));
  const about = [
    text(`facts.nature.${actor.nature}`),
    ...(actor.collective === true ? [text("facts.collective")] : []),
    ...(status === null ? [] : [text(`facts.status.${status}`)]),
    ...new Set(roles.map(({ role }) => text(`facts.role.${role}`))),
  ];
  const untold = ({ key }: FactGroup) => {
    if (key === "actorPosition") return text("actors.actor.noPosition");
    return text(key === "actorModel" ? "actors.actor.noModel" : "actors.actor.noWork");
  };
  const mayWrite = mayAim && mayValue && facts.territory.illustration == null && place.date === undefined;
  const cards = <FactCards groups={own} untold={untold} />;
  return (
    <>
      <Question above={about.join(" · ")} lead={actor.description ?? undefined}>
        {actor.name}
      </Question>
      <p className="actor-links">
        <AppLink className="bassin-link" href={ecosystemActorsHref(place)}>
          {text("actors.actor.back")}
        </AppLink>
        <AppLink className="bassin-link" href={partHref(place, "production", "said-commitment")}>
          {text("actors.actor.write", { part: text("actors.actor.commitments") })}
        </AppLink>
        <AppLink className="bassin-link" href={partHref(place, "value", "said-contribution")}>
          {text("actors.actor.write", { part: text("actors.actor.contributions") })}
        </AppLink>
        <Button variant="outline" size="compact-md" onClick={() => window.print()}>
          {text("actors.actor.print")}
        </Button>
      </p>
      <Questions actor={id} name={actor.name} />
      <div className="actor-page">
        <div className="actor-page__side">
          {mayWrite ? (
            <Suspense fallback={cards}>
              <ActorWriting actor={id} groups={own} untold={untold} />
            </Suspense>
          ) : (
            cards
          )}
        </div>
        <div className="actor-page__side">
          <Side title={text("actors.actor.gives")} groups={gives} none={text("actors.actor.givesNone")} />
          <Side title={text("actors.actor.receives")} groups={receives} none={text("actors.actor.receivesNone")} />
        </div>
      </div>
    </>
  );
}
