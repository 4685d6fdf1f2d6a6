import type { ChartMark, ChartPoint, ChartReading, ChartSeries } from "./chart-reading.ts";
import { type ChartScale, chooseScale } from "./chart-scale.ts";

/** As wide as a page, or as a phone. */
export type ChartShape = "wide" | "narrow";

export interface DrawnPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly isDoubtful: boolean;
  readonly words: string | undefined;
  readonly margin: { readonly from: number; readonly to: number } | undefined;
}

export interface DrawnPanel {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly steps: readonly { readonly y: number; readonly words: string }[];
  readonly labels: readonly { readonly x: number; readonly words: string }[];
  /** Each stretch of the line that may be followed with the finger. */
  readonly lines: readonly string[];
  readonly points: readonly DrawnPoint[];
  /** Where a definition changed so much that both sides do not compare. */
  readonly breaks: readonly number[];
  readonly gaps: readonly number[];
  readonly baseline: number | undefined;
  readonly target: { readonly x: number; readonly y: number; readonly words: string } | undefined;
}

export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly DrawnPanel[];
}

const widths = { wide: 720, narrow: 340 } as const;
const room = { left: 56, right: 18, top: 26, bottom: 34, between: 26 } as const;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Setting {
  readonly reading: ChartReading;
  readonly scale: ChartScale;
  readonly say: (value: number) => string;
}

/** Places series in panels: one alone takes the whole width, several stand side by side on the same scale. */
export function layOutChart(reading: ChartReading, shape: ChartShape, say: (value: number) => string): ChartDrawing {
  const { series } = reading;
  const width = widths[shape];
  const isAlone = series.length === 1;
  const columns = isAlone ? 1 : shape === "narrow" ? 1 : Math.min(3, series.length);
  const tall = isAlone ? 260 : 190;
  const wide = (width - room.between * (columns - 1)) / columns;
  const setting = { reading, scale: chooseScale(listValues(reading), isAlone ? 4 : 3), say };
  const panels = series.map((one, place): DrawnPanel => {
    const left = (place % columns) * (wide + room.between);
    const top = Math.floor(place / columns) * tall;
    const frame = {
      left: left + room.left,
      top: top + room.top,
      right: left + wide - room.right,
      bottom: top + tall - room.bottom,
    };
    return layOutPanel(setting, one, frame);
  });
  return { width, height: Math.ceil(series.length / columns) * tall, panels };
}

function listValues({ series, baseline, target }: ChartReading): number[] {
  const said = series.flatMap(({ points }) =>
    points.flatMap(({ value, margin }) => [value ?? [], margin ? [margin.low, margin.high] : []].flat()),
  );
  return [...said, ...[baseline, target].flatMap((mark) => mark?.value ?? [])];
}

function layOutPanel({ reading, scale, say }: Setting, { name, points }: ChartSeries, frame: Frame): DrawnPanel {
  const { periods, baseline, target } = reading;
  const apart = periods.length > 1 ? (frame.right - frame.left - 24) / (periods.length - 1) : 0;
  const xOf = (period: string) => {
    const place = periods.findIndex(({ key }) => key === period);
    return periods.length > 1 ? frame.left + 12 + Math.max(0, place) * apart : (frame.left + frame.right) / 2;
  };
  const yOf = (value: number) =>
    frame.bottom - ((value - scale.low) / (scale.high - scale.low)) * (frame.bottom - frame.top);
  const at = { xOf, yOf };
  const known = points.filter(({ value }) => value !== null);
  const last = known.at(-1);
  const every = Math.max(1, Math.ceil(62 / Math.max(1, apart)));
  return {
    name,
    ...frame,
    steps: scale.steps.map((value) => ({ y: yOf(value), words: say(value) })),
    labels: periods
      .filter((_, place) => (periods.length - 1 - place) % every === 0)
      .map(({ key, label }) => ({ x: xOf(key), words: label })),
    lines: drawLines(points, at),
    points: known.map((point) => drawPoint(point, { ...at, words: point === last ? say : undefined })),
    breaks: findBreaks(points).map((point) => xOf(point.period) - apart / 2),
    gaps: points.filter(({ value }) => value === null).map(({ period }) => xOf(period)),
    baseline: baseline === undefined ? undefined : yOf(baseline.value),
    target: target === undefined ? undefined : drawTarget(target, at, say),
  };
}

interface Places {
  readonly xOf: (period: string) => number;
  readonly yOf: (value: number) => number;
}

const drawTarget = ({ period, value }: ChartMark, { xOf, yOf }: Places, say: (value: number) => string) => ({
  x: xOf(period),
  y: yOf(value),
  words: say(value),
});

function drawPoint(
  { period, value, margin, isDoubtful = false }: ChartPoint,
  { xOf, yOf, words }: Places & { readonly words: ((value: number) => string) | undefined },
): DrawnPoint {
  return {
    key: period,
    x: xOf(period),
    y: yOf(value ?? 0),
    isDoubtful,
    words: words?.(value ?? 0),
    margin: margin === undefined ? undefined : { from: yOf(margin.low), to: yOf(margin.high) },
  };
}

/** The points whose basis is no longer that of the value before. */
function findBreaks(points: readonly ChartPoint[]): ChartPoint[] {
  const known = points.filter(({ value }) => value !== null);
  return known.filter((point, place) => place > 0 && known[place - 1]?.basis !== point.basis);
}

/** A line stops where a value is missing, and where values no longer compare. */
function drawLines(points: readonly ChartPoint[], { xOf, yOf }: Places): string[] {
  const stretches: string[][] = [];
  let before: ChartPoint | undefined;
  for (const point of points) {
    if (point.value !== null) {
      const place = `${xOf(point.period).toFixed(1)} ${yOf(point.value).toFixed(1)}`;
      if (before?.value != null && before.basis === point.basis) stretches.at(-1)?.push(place);
      else stretches.push([place]);
    }
    before = point;
  }
  return stretches.filter(({ length }) => length > 1).map((places) => `M${places.join("L")}`);
}
