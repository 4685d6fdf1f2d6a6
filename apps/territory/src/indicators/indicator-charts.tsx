import type { CodeList } from "@bassin/core";
import { type ChartMark, SeriesChart, useLocale } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { markFor, periodsOf, seriesOf, tableOf, tableOfParts } from "./chart-of.ts";
import type { Figures } from "./figures.ts";
import { isTold, type ReadIndicator, readIndicator } from "./read-indicator.ts";
import { sayReading } from "./say-figure.ts";

export interface IndicatorChartsProps {
  figures: Figures;
  read: ReadIndicator;
  baseline: ChartMark | null | undefined;
  target: ChartMark | null | undefined;
}

type LegendKey = "target" | "baseline" | "gap" | "margin" | "break" | "doubt";

/** What the marks of a drawing mean, only those it bears. */
function Legend({ read, marks }: { read: ReadIndicator; marks: readonly LegendKey[] }) {
  const text = useAppText();
  const known = read.points.filter(({ reading }) => reading.value !== null);
  const shown: LegendKey[] = [
    ...marks,
    ...(known.length < read.points.length ? (["gap"] as const) : []),
    ...(known.some(({ reading }) => reading.margin) ? (["margin"] as const) : []),
    ...(new Set(known.map(({ reading }) => reading.basis)).size > 1 ? (["break"] as const) : []),
    ...(known.some(({ reading }) => reading.outOfRange) ? (["doubt"] as const) : []),
  ];
  if (shown.length === 0) return null;
  return (
    <p className="bassin-soft figure-legend">
      {shown.map((key) => text(`indicators.detail.legend.${key}`)).join(" · ")}
    </p>
  );
}

/** An indicator over time. */
function OverTime({ read, baseline, target }: Omit<IndicatorChartsProps, "figures">) {
  const text = useAppText();
  const said = useSaid();
  const saying = { text, locale: useLocale() };
  const { plan } = read;
  const name = said(plan.definition.label);
  const marks = { baseline: baseline ?? undefined, target: markFor(read, target) };
  return (
    <div className="bassin-card figure-chart">
      <SeriesChart
        caption={text("indicators.detail.over", { name })}
        table={tableOf(read, saying)}
        say={(value) => sayReading(value, plan, saying.locale)}
        periods={periodsOf([read], marks.target, saying)}
        series={[seriesOf("", read)]}
        {...marks}
        legend={
          <Legend
            read={read}
            marks={[...(marks.target ? (["target"] as const) : []), ...(marks.baseline ? (["baseline"] as const) : [])]}
          />
        }
      />
    </div>
  );
}

interface ByListProps extends Pick<IndicatorChartsProps, "figures" | "read"> {
  list: CodeList;
}

/** The same, for each part of a breakdown: side by side, on one scale. Nothing when no part is known. */
function ByList({ figures, read, list }: ByListProps) {
  const text = useAppText();
  const said = useSaid();
  const saying = { text, locale: useLocale() };
  const { diagnosis } = useEcosystem();
  const { plan, solution } = read;
  const parts = list.codes.map(({ code, label }) => ({
    name: said(label),
    read: readIndicator(figures, plan, { today: diagnosis.asOf, solution, breakdown: [`${list.key}:${code}`] }),
  }));
  const known = parts.filter(({ read: { latest } }) => latest !== undefined);
  if (known.length === 0) return null;
  const reads = known.map(({ read: one }) => one);
  return (
    <div className="bassin-card figure-chart">
      <SeriesChart
        caption={text("indicators.detail.by", { list: said(list.label) })}
        table={tableOfParts(parts, saying)}
        say={(value) => sayReading(value, plan, saying.locale)}
        periods={periodsOf(reads, undefined, saying)}
        series={known.map((part) => seriesOf(part.name, part.read))}
      />
    </div>
  );
}

/** The drawings of an indicator: over time, then by each breakdown something is told of. */
export function IndicatorCharts(props: IndicatorChartsProps) {
  const text = useAppText();
  const { figures, read } = props;
  if (!isTold(read)) return <p className="bassin-card bassin-soft">{text("indicators.detail.nothing")}</p>;
  const lists = new Map(read.plan.reads.flatMap(({ lists: of }) => of.map((list) => [list.key, list])));
  const entered = new Set(
    figures.observations.flatMap(({ breakdown }) => breakdown ?? []).map((code) => code.split(":")[0]),
  );
  const shown = read.plan.definition.breakdowns.flatMap((key) => (entered.has(key) ? (lists.get(key) ?? []) : []));
  return (
    <>
      <OverTime {...props} />
      {shown.map((list) => (
        <ByList key={list.key} figures={figures} read={read} list={list} />
      ))}
    </>
  );
}
