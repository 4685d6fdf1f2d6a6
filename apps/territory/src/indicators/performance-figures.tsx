import { AppLink } from "@bassin/ui";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { partHref } from "../territory/addresses.ts";
import { ChooseIndicator } from "./choose-indicator.tsx";
import type { Figures } from "./figures.ts";
import type { ToldPerformance } from "./group-indicators.ts";
import { IndicatorReading } from "./indicator-reading.tsx";
import { useMayChoose } from "./use-may-figures.ts";

interface PerformanceProps {
  figures: Figures;
  told: ToldPerformance;
}

/** A performance of use with the indicator that tells of it, or a way to choose one. */
function Performance({ figures, told: { performance, solution, read } }: PerformanceProps) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const mayChoose = useMayChoose();
  const record = facts.usePerformances.find(({ id }) => id === performance.id);
  const { indicator, sign, statement, baseline, target } = performance;
  return (
    <section className="bassin-card figure-use" aria-label={statement}>
      <h2 className="figure-use__statement">{statement}</h2>
      <p className="bassin-soft figure-use__of">{text("indicators.ofSolution", { name: solution })}</p>
      {read ? <IndicatorReading figures={figures} read={read} baseline={baseline} target={target} /> : null}
      {read === undefined ? (
        <p>
          {indicator == null
            ? text("indicators.noIndicator")
            : text("indicators.unknownIndicator", { name: indicator })}
        </p>
      ) : null}
      {sign == null ? null : <p className="figure-use__sign">{text("indicators.sign", { sign })}</p>}
      {mayChoose && record ? <ChooseIndicator figures={figures} performance={record} /> : null}
    </section>
  );
}

/** What the solutions are to make possible, each with what tells of it. */
export function PerformanceFigures({ figures, told }: { figures: Figures; told: readonly ToldPerformance[] }) {
  const text = useAppText();
  const { place } = useEcosystem();
  if (told.length === 0) {
    return (
      <div className="bassin-card">
        <p className="bassin-soft">{text("indicators.noPerformance")}</p>
        <AppLink className="bassin-link" href={partHref(place, "solution", factAnchor("usePerformance"))}>
          {text("indicators.writePerformance")}
        </AppLink>
      </div>
    );
  }
  return (
    <div className="figure-uses">
      {told.map((one) => (
        <Performance key={one.performance.id} figures={figures} told={one} />
      ))}
    </div>
  );
}
