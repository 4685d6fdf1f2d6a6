import { kindOfPeriod } from "@bassin/core";
import type { ChartMark, ChartSeries, TwinTable } from "@bassin/ui";
import { listBreaks, type ReadIndicator } from "./read-indicator.ts";
import { type SayingFigures, sayPeriod, sayShortPeriod } from "./say-figure.ts";

/** A series as it is drawn: what is known, its margins, what to doubt, where values stop comparing. */
export const seriesOf = (name: string, { points }: ReadIndicator): ChartSeries => ({
  name,
  points: points.map(({ period, reading }) => ({
    period,
    value: reading.value,
    margin: reading.margin,
    isDoubtful: reading.outOfRange,
    basis: reading.basis,
  })),
});

/** The periods under a chart: those told of, and the one something is hoped for when it comes later. */
export function periodsOf(reads: readonly ReadIndicator[], target: ChartMark | undefined, saying: SayingFigures) {
  const told = [...new Set(reads.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  const last = told.at(-1);
  const later = target !== undefined && last !== undefined && !told.includes(target.period) ? [target.period] : [];
  return [...told, ...later].map((key) => ({ key, label: sayShortPeriod(key, saying) }));
}

/** A mark that can be placed under this chart: of the same pace, or hoped for later. */
export function markFor(read: ReadIndicator, mark: ChartMark | null | undefined): ChartMark | undefined {
  const [first] = read.points;
  if (mark == null || first === undefined) return undefined;
  const isSamePace = kindOfPeriod(mark.period) === kindOfPeriod(first.period);
  const last = read.points.at(-1)?.period ?? "";
  return isSamePace || mark.period > last ? mark : undefined;
}

/** The table that says the same as the chart of one indicator. */
export function tableOf(read: ReadIndicator, saying: SayingFigures): TwinTable {
  const { text } = saying;
  const hasMargin = read.points.some(({ reading }) => reading.margin !== undefined);
  const columns = [
    { label: text("indicators.detail.period") },
    { label: text("indicators.detail.value"), isNumeric: true },
    ...(hasMargin
      ? [
          { label: text("indicators.detail.low"), isNumeric: true },
          { label: text("indicators.detail.high"), isNumeric: true },
        ]
      : []),
    { label: text("indicators.detail.note") },
  ];
  const broken = new Set(listBreaks(read));
  const rows = read.points.map(({ period, reading }) => {
    const notes = [
      ...(reading.reason ? [text(`indicators.reason.${reading.reason}`)] : []),
      ...(reading.outOfRange ? [text("indicators.doubtful")] : []),
      ...(broken.has(period) ? [text("indicators.detail.breakNote")] : []),
    ];
    const round = (value: number | undefined) => (value === undefined ? null : roundTo(read, value));
    const margin = hasMargin ? [round(reading.margin?.low), round(reading.margin?.high)] : [];
    return [sayPeriod(period, saying), round(reading.value ?? undefined), ...margin, notes.join(" ")];
  });
  return { columns, rows };
}

/** The table of an indicator read part by part. */
export function tableOfParts(
  parts: readonly { readonly name: string; readonly read: ReadIndicator }[],
  saying: SayingFigures,
): TwinTable {
  const periods = [...new Set(parts.flatMap(({ read }) => read.points.map(({ period }) => period)))].sort();
  return {
    columns: [
      { label: saying.text("indicators.detail.part") },
      ...periods.map((period) => ({ label: sayPeriod(period, saying), isNumeric: true })),
    ],
    rows: [
      ...parts.map(({ name, read }) => [
        name,
        ...periods.map((period) => {
          const value = read.points.find((point) => point.period === period)?.reading.value ?? null;
          return value === null ? null : roundTo(read, value);
        }),
      ]),
      ...noteBreaks(
        parts.map(({ read }) => read),
        { periods, saying },
      ),
    ],
  };
}

/** The periods from which values no longer compare with those before, in a line of their own; none when all do. */
function noteBreaks(
  reads: readonly ReadIndicator[],
  { periods, saying: { text } }: { readonly periods: readonly string[]; readonly saying: SayingFigures },
): string[][] {
  const broken = new Set(reads.flatMap(listBreaks));
  if (broken.size === 0) return [];
  const notes = periods.map((period) => (broken.has(period) ? text("indicators.detail.breakNote") : ""));
  return [[text("indicators.detail.note"), ...notes]];
}

function roundTo({ plan }: ReadIndicator, value: number): number {
  const power = 10 ** plan.definition.decimals;
  return Math.round(value * power) / power;
}
