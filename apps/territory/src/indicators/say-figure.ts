import {
  findUnit,
  type IndicatorPlan,
  kindOfPeriod,
  type Locale,
  type LocalText,
  type MeasurePlan,
  type MissingInput,
} from "@bassin/core";
import type { AppText } from "../locales/use-app-text.ts";
import { type Figures, labelCode } from "./figures.ts";
import { yearOf } from "./periods.ts";

/** How figures are said. */
export interface SayingFigures {
  readonly text: AppText;
  readonly locale: Locale;
}

/** How a unit is written beside a number; nothing beside a bare number. */
export function sayUnit(unit: string, locale: Locale): string {
  return unit === "number" ? "" : (findUnit(unit)?.symbol[locale] ?? unit);
}

/** Made once each: a grid says hundreds of numbers at a time. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as it is written here, with at most so many decimals. */
export function sayNumber(value: number, locale: Locale, decimals = 6): string {
  const key = `${locale}${decimals}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(value);
}

/** A value with its unit; rounded only here. */
export function sayAmount(
  value: number,
  unit: string,
  { locale, decimals }: { locale: Locale; decimals?: number },
): string {
  const symbol = sayUnit(unit, locale);
  const number = sayNumber(value, locale, decimals);
  if (symbol === "") return number;
  return symbol === "%" && locale === "en" ? `${number}%` : `${number}\u00a0${symbol}`;
}

/** The value of an indicator in the words of its definition. */
export const sayReading = (value: number, { definition: { unit, decimals } }: IndicatorPlan, locale: Locale): string =>
  sayAmount(value, unit, { locale, decimals });

/** A period as people say it. */
export function sayPeriod(period: string, { text, locale }: SayingFigures): string {
  const kind = kindOfPeriod(period);
  if (kind === "year") return period;
  if (kind === "quarter") return text("indicators.quarter", { n: period.slice(6), year: yearOf(period) });
  const day = new Date(Date.UTC(yearOf(period), Number(period.slice(5)) - 1, 1));
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(day);
}

/** A period in the room of a column. */
export function sayShortPeriod(period: string, { text, locale }: SayingFigures): string {
  const kind = kindOfPeriod(period);
  if (kind === "year") return period;
  if (kind === "quarter") return text("indicators.shortQuarter", { n: period.slice(6), year: yearOf(period) });
  const day = new Date(Date.UTC(yearOf(period), Number(period.slice(5)) - 1, 1));
  return new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" }).format(day);
}

/** A part of the population in words; nothing for everybody. */
export const sayCodes = (lists: MeasurePlan["lists"], codes: readonly string[], locale: Locale): string =>
  codes.map((code) => labelCode(lists, code)[locale]).join(", ");

/** What is missing, in words: which measure, for when, for whom. */
export function sayMissing({ compiled }: Figures, missing: MissingInput, saying: SayingFigures): string {
  const plan = compiled.measures.get(missing.measure);
  const label: LocalText = plan?.definition.label ?? { fr: missing.measure, en: missing.measure };
  const codes = sayCodes(plan?.lists ?? [], missing.breakdown, saying.locale);
  const words = codes === "" ? label[saying.locale] : `${label[saying.locale]} (${codes})`;
  return saying.text("indicators.missingFigure", { measure: words, period: sayPeriod(missing.period, saying) });
}
