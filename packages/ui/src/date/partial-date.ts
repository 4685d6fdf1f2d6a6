import type { Locale } from "@bassin/core";
import type { UiText } from "../locales/use-ui-text.ts";

const isAbout = (date: string) => date.endsWith("~");
const numbers = (date: string) => date.replace("~", "").split("-").map(Number);

/** The first instant a partial date (EDTF: "2023", "2023-09", "2023-09-12", each perhaps "~") can mean, in UTC ms. */
export function startOfDate(date: string): number {
  const [year = 0, month = 1, day = 1] = numbers(date);
  return Date.UTC(year, month - 1, day);
}

/** The first instant after everything a partial date can mean, in UTC ms. */
export function endOfDate(date: string): number {
  const [year = 0, month, day] = numbers(date);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}

function optionsFor(date: string): Intl.DateTimeFormatOptions {
  const known = numbers(date).length;
  if (known === 1) return { year: "numeric" };
  return known === 2 ? { month: "long", year: "numeric" } : { day: "numeric", month: "long", year: "numeric" };
}

/** A partial date in words, as precisely as it is known: "septembre 2023", "2023 environ". */
export function formatPartialDate(date: string, locale: Locale, text: UiText): string {
  const words = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", {
    ...optionsFor(date),
    timeZone: "UTC",
  }).format(startOfDate(date));
  const said = locale === "fr" ? words.replace(/^1 /, "1er ") : words;
  return isAbout(date) ? text("date.about", { date: said }) : said;
}

/** Whether a date is known to the day. */
export const isWholeDay = (date: string): boolean => numbers(date).length === 3;

/** A partial date as it follows "since" or "for": French puts an article before a day, "depuis le 1er octobre 2024". */
export function introduceDate(date: string, locale: Locale, text: UiText): string {
  const words = formatPartialDate(date, locale, text);
  return locale === "fr" && isWholeDay(date) ? `le ${words}` : words;
}
