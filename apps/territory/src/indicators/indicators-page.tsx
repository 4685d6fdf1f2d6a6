import { AppLink, EmptyState, Question } from "@bassin/ui";
import { useMemo } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { defineHref, entryHref, figuresImportHref, pluginsHref } from "../territory/addresses.ts";
import { ExportFigures } from "./export-figures.tsx";
import { useFigures } from "./figure-queries.ts";
import { groupIndicators } from "./group-indicators.ts";
import { RetiredIndicators } from "./own/retired-indicators.tsx";
import { PerformanceFigures } from "./performance-figures.tsx";
import { PluginFigures } from "./plugin-figures.tsx";
import { useMayEnter } from "./use-may-figures.ts";
import "./figures.css";

/** What tells of what people can really do: by performance of use first, then by life function. */
export function IndicatorsPage() {
  const text = useAppText();
  const { place, facts, diagnosis } = useEcosystem();
  const figures = useFigures();
  const mayEnter = useMayEnter();
  usePageTitle(text("indicators.page"));
  const { performances, plugins } = useMemo(
    () => groupIndicators(figures, facts, diagnosis.asOf),
    [figures, facts, diagnosis.asOf],
  );
  return (
    <>
      <Question lead={text("indicators.lead")}>{text("indicators.title")}</Question>
      <p className="figure-ways">
        <AppLink className="bassin-link" href={entryHref(place)}>
          {text("indicators.enter")}
        </AppLink>
        {mayEnter ? (
          <AppLink className="bassin-link" href={figuresImportHref(place)}>
            {text("indicators.import")}
          </AppLink>
        ) : null}
        {mayEnter ? (
          <AppLink className="bassin-link" href={defineHref(place)}>
            {text("ownIndicator.link")}
          </AppLink>
        ) : null}
        <ExportFigures figures={figures} />
      </p>
      {figures.compiled.indicators.size === 0 ? (
        <EmptyState
          title={text("indicators.noPlugin")}
          action={
            <AppLink className="bassin-link" href={pluginsHref(place.territory)}>
              {text("indicators.choosePlugins")}
            </AppLink>
          }
        >
          {text("indicators.noPluginText")}
        </EmptyState>
      ) : (
        <>
          <PerformanceFigures figures={figures} told={performances} />
          {plugins.map((one) => (
            <PluginFigures key={one.plugin} figures={figures} indicators={one} />
          ))}
        </>
      )}
      <RetiredIndicators />
    </>
  );
}
