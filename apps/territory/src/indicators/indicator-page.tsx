import { ownNamespace } from "@bassin/core";
import { AppLink, Question } from "@bassin/ui";
import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { PictureOrigin } from "../evaluation/picture-origin.tsx";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { NotFound } from "../shell/failure.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { indicatorsHref } from "../territory/addresses.ts";
import { DefinitionVersions } from "./definition-versions.tsx";
import { useFigures } from "./figure-queries.ts";
import type { Figures } from "./figures.ts";
import { IndicatorAbout } from "./indicator-about.tsx";
import { IndicatorCharts } from "./indicator-charts.tsx";
import { IndicatorReading } from "./indicator-reading.tsx";
import { OwnCard } from "./own/own-card.tsx";
import { usePluginName } from "./plugin-names.ts";
import { readIndicator } from "./read-indicator.ts";
import "./figures.css";

interface ShownProps {
  figures: Figures;
  id: string;
  solution: string | undefined;
}

function Shown({ figures, id, solution }: ShownProps) {
  const text = useAppText();
  const said = useSaid();
  const nameOf = usePluginName();
  const { place, facts, diagnosis } = useEcosystem();
  const plan = figures.compiled.indicators.get(id);
  const read = useMemo(
    () => (plan === undefined ? undefined : readIndicator(figures, plan, { solution, today: diagnosis.asOf })),
    [figures, plan, solution, diagnosis.asOf],
  );
  usePageTitle(plan === undefined ? text("indicators.page") : said(plan.definition.label));
  if (plan === undefined || read === undefined) return <NotFound />;
  const chosenFor = facts.usePerformances.filter(
    (one) => one.indicator === id && (solution === undefined || one.solution === solution),
  );
  const [first] = chosenFor;
  const marks = { baseline: first?.baseline, target: first?.target };
  const solutionName = facts.solutions.find((one) => one.id === solution)?.name;
  return (
    <PictureOrigin>
      <Question
        above={
          <>
            {nameOf(id.slice(0, id.indexOf(":")))}
            {solutionName ? ` · ${text("indicators.ofSolution", { name: solutionName })}` : null}
          </>
        }
        lead={said(plan.definition.performance)}
      >
        {said(plan.definition.label)}
      </Question>
      {chosenFor.length > 0 ? (
        <p>
          <span className="bassin-soft">{text("indicators.detail.serves")}</span>{" "}
          {chosenFor.map(({ statement }) => statement).join(" · ")}
        </p>
      ) : null}
      <div className="bassin-card figure-detail">
        <IndicatorReading figures={figures} read={read} isAlone {...marks} />
      </div>
      <IndicatorCharts figures={figures} read={read} {...marks} />
      <IndicatorAbout figures={figures} read={read} />
      <DefinitionVersions figures={figures} read={read} />
      {id.startsWith(`${ownNamespace}:`) ? <OwnCard indicator={id.slice(ownNamespace.length + 1)} /> : null}
      <p>
        <AppLink className="bassin-link" href={indicatorsHref(place)}>
          {text("indicators.detail.back")}
        </AppLink>
      </p>
    </PictureOrigin>
  );
}

/** One indicator: what it says over time and by part, how it is computed, what it does not say. */
export function IndicatorPage() {
  const { plugin, indicator } = useParams({ from: "/signed-in/t/$territory/e/$ecosystem/reperes/$plugin/$indicator" });
  const { solution } = useSearch({ from: "/signed-in/t/$territory/e/$ecosystem/reperes/$plugin/$indicator" });
  return <Shown figures={useFigures()} id={`${plugin}:${indicator}`} solution={solution} />;
}
