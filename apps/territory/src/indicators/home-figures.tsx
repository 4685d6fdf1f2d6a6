import { AppLink, Card, useLocale } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { indicatorHref, indicatorsHref } from "../territory/addresses.ts";
import { openFigures, readableFigures } from "./figures.ts";
import { figuresOptions } from "./figures-options.ts";
import { groupIndicators } from "./group-indicators.ts";
import { sayPeriod, sayReading } from "./say-figure.ts";
import "./figures.css";

/** What figures tell of what the solutions make possible; nothing while none does. */
export function HomeFigures() {
  const text = useAppText();
  const locale = useLocale();
  const { place, facts, diagnosis } = useEcosystem();
  const { data } = useQuery(figuresOptions(place));
  if (data === undefined || data.observations.length === 0) return null;
  const figures = openFigures(data, readableFigures(data.observations, place.date));
  const told = groupIndicators(figures, facts, diagnosis.asOf).performances.flatMap(({ performance, read }) => {
    const value = read?.latest?.reading.value ?? null;
    return read?.latest === undefined || value === null
      ? []
      : [{ performance, read, value, period: read.latest.period }];
  });
  if (told.length === 0) return null;
  return (
    <Card title={text("indicators.home.title")}>
      <dl className="home-figures">
        {told.map(({ performance, read, value, period }) => (
          <div key={performance.id}>
            <dt>
              <AppLink className="bassin-link" href={indicatorHref(place, read.plan.id, read.solution)}>
                {performance.statement}
              </AppLink>
            </dt>
            <dd>
              {sayReading(value, read.plan, locale)}{" "}
              <span className="bassin-soft">
                {sayPeriod(period, { text, locale })}, {text(`indicators.direction.${read.plan.definition.direction}`)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <AppLink className="bassin-link" href={indicatorsHref(place)}>
        {text("indicators.home.all")}
      </AppLink>
    </Card>
  );
}
