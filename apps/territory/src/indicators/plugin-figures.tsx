import { ownNamespace } from "@bassin/core";
import { AppLink } from "@bassin/ui";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { indicatorHref } from "../territory/addresses.ts";
import type { Figures } from "./figures.ts";
import type { PluginIndicators } from "./group-indicators.ts";
import { IndicatorReading } from "./indicator-reading.tsx";
import { usePluginName } from "./plugin-names.ts";

export interface PluginFiguresProps {
  figures: Figures;
  indicators: PluginIndicators;
}

/** The indicators of a plugin that no performance points to: those with figures, then the names of the others. */
export function PluginFigures({ figures, indicators: { plugin, told, silent } }: PluginFiguresProps) {
  const text = useAppText();
  const said = useSaid();
  const nameOf = usePluginName();
  const place = useEcosystemPlace();
  return (
    <section className="figure-plugin">
      <h2>{plugin === ownNamespace ? nameOf(plugin) : text("indicators.others", { plugin: nameOf(plugin) })}</h2>
      {told.length > 0 ? (
        <div className="figure-plugin__told">
          {told.map((read) => (
            <div key={read.plan.id} className="bassin-card">
              <IndicatorReading figures={figures} read={read} />
            </div>
          ))}
        </div>
      ) : null}
      {silent.length > 0 ? (
        <details className="figure-silent">
          <summary>{text("indicators.silent", { count: silent.length })}</summary>
          <ul>
            {silent.map(({ plan: { id, definition } }) => (
              <li key={id}>
                <AppLink className="bassin-link" href={indicatorHref(place, id)}>
                  {said(definition.label)}
                </AppLink>
                <span className="bassin-soft">{said(definition.performance)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
