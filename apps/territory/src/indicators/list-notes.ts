import type { FigureRead, Figures } from "./figures.ts";
import { isBroken, listBehind, type ReadIndicator } from "./read-indicator.ts";
import { type SayingFigures, sayNumber, sayPeriod, sayReading } from "./say-figure.ts";

const isUnsure = ({ status }: FigureRead) => status !== "measured";

/** What is good to know of the latest value: its margin, what it rests on, what to doubt. In a few words each. */
export function listNotes(figures: Figures, read: ReadIndicator, saying: SayingFigures): string[] {
  const { text, locale } = saying;
  const { plan, latest } = read;
  if (latest === undefined) return [];
  const { reading } = latest;
  const { margin, numerator, denominator, n, asked } = reading;
  const carried = reading.carried.map(({ measure, from }) => {
    const label = figures.compiled.measures.get(measure)?.definition.label[locale] ?? measure;
    return text("indicators.carried", { measure: label, period: sayPeriod(from, saying) });
  });
  const isRatio = plan.definition.formula.kind !== "weighted-mean" && numerator !== null && denominator !== null;
  return [
    ...(margin
      ? [
          text("indicators.margin", {
            low: sayReading(margin.low, plan, locale),
            high: sayReading(margin.high, plan, locale),
          }),
        ]
      : []),
    ...(isRatio
      ? [
          text("indicators.numbers", {
            over: sayNumber(numerator, locale, 0),
            under: sayNumber(denominator, locale, 0),
          }),
        ]
      : []),
    ...(asked > 1 ? [text("indicators.solutions", { count: n, asked })] : []),
    ...(reading.coverage < 1 ? [text("indicators.coverage", { share: sayShare(reading.coverage, locale) })] : []),
    ...new Set(carried),
    ...(listBehind(figures, read).some(isUnsure) ? [text("indicators.estimated")] : []),
    ...(reading.outOfRange ? [text("indicators.doubtful")] : []),
    ...(isBroken(read) ? [text("indicators.broken")] : []),
  ];
}

const sayShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
