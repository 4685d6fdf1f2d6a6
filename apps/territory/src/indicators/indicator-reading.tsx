import type { ChartMark } from "@bassin/ui";
import { AppLink, SmallLine, useLocale } from "@bassin/ui";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { indicatorHref } from "../territory/addresses.ts";
import type { Figures } from "./figures.ts";
import { listNotes } from "./list-notes.ts";
import { MissingFigures } from "./missing-figures.tsx";
import { isBroken, listComparable, type ReadIndicator } from "./read-indicator.ts";
import { sayPeriod, sayReading } from "./say-figure.ts";

export interface IndicatorReadingProps {
  figures: Figures;
  read: ReadIndicator;
  baseline?: ChartMark | null | undefined;
  target?: ChartMark | null | undefined;
  /** On its own page, which already says its name. */
  isAlone?: boolean;
}

/** Where things stood and what is hoped for, when people said so. */
function Marks({ read, baseline, target }: Pick<IndicatorReadingProps, "read" | "baseline" | "target">) {
  const text = useAppText();
  const locale = useLocale();
  const said = [
    ["baseline", baseline],
    ["target", target],
  ] as const;
  if (baseline == null && target == null) return null;
  return (
    <dl className="figure-marks">
      {said.map(([key, mark]) =>
        mark == null ? null : (
          <div key={key}>
            <dt>{text(`indicators.${key}`)}</dt>
            <dd>
              {text("indicators.markOn", {
                value: sayReading(mark.value, read.plan, locale),
                period: sayPeriod(mark.period, { text, locale }),
              })}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** An indicator as it stands: its value, where it comes from and goes, what it rests on, what is missing. */
export function IndicatorReading({ figures, read, baseline, target, isAlone = false }: IndicatorReadingProps) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const place = useEcosystemPlace();
  const { plan, latest, earlier } = read;
  const { label, performance, direction } = plan.definition;
  const saying = { text, locale };
  const value = latest?.reading.value ?? null;
  const before = earlier?.reading.value ?? null;
  const notes = listNotes(figures, read, saying);
  return (
    <article className="figure">
      {isAlone ? null : (
        <>
          <h3>
            <AppLink href={indicatorHref(place, plan.id, read.solution)}>{said(label)}</AppLink>
          </h3>
          <p className="figure__performance bassin-soft">{said(performance)}</p>
        </>
      )}
      <div className="figure__now">
        <p className="figure__value" data-missing={value === null ? "" : undefined}>
          {value === null ? text("indicators.noValue") : sayReading(value, plan, locale)}
          {latest && value !== null ? <small>{sayPeriod(latest.period, saying)}</small> : null}
        </p>
        <SmallLine values={listComparable(read)} />
        <p className="figure__way">
          <span className="figure__direction">{text(`indicators.direction.${direction}`)}</span>
          {before !== null && earlier && !isBroken(read) ? (
            <span>
              {text("indicators.from", {
                before: sayReading(before, plan, locale),
                period: sayPeriod(earlier.period, saying),
              })}
            </span>
          ) : null}
        </p>
      </div>
      <Marks read={read} baseline={baseline} target={target} />
      {notes.length > 0 ? (
        <ul className="figure__notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <MissingFigures figures={figures} read={read} />
    </article>
  );
}
