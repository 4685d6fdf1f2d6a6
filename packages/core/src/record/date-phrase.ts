import type { LocalText } from "./local-text.ts";
import { type PartialDate, precisionOf } from "./partial-date.ts";

const frenchMonths = [
  ...["janvier", "février", "mars", "avril", "mai", "juin"],
  ...["juillet", "août", "septembre", "octobre", "novembre", "décembre"],
];
const englishMonths = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** A date in words, as precisely as it is known: « 12 mars 2025 », « mars 2025 », « 2025 ». */
export function dateInWords(date: PartialDate): LocalText {
  const [year = "", month, day] = date.replace("~", "").split("-");
  if (month === undefined) return { fr: year, en: year };
  const monthName = { fr: frenchMonths[Number(month) - 1] ?? "", en: englishMonths[Number(month) - 1] ?? "" };
  if (day === undefined) return { fr: `${monthName.fr} ${year}`, en: `${monthName.en} ${year}` };
  const dayNumber = Number(day);
  return {
    fr: `${dayNumber === 1 ? "1er" : dayNumber} ${monthName.fr} ${year}`,
    en: `${dayNumber} ${monthName.en} ${year}`,
  };
}

/** When something was, with its preposition: « le 12 mars 2025 », « en mars 2025 », « vers 2025 ». */
export function whenInWords(date: PartialDate): LocalText {
  const words = dateInWords(date);
  const precision = precisionOf(date);
  if (precision === "about") return { fr: `vers ${words.fr}`, en: `around ${words.en}` };
  if (precision === "day") return { fr: `le ${words.fr}`, en: `on ${words.en}` };
  return { fr: `en ${words.fr}`, en: `in ${words.en}` };
}

/** Since when something is, with its preposition: « depuis le 12 mars 2025 », « depuis environ 2025 ». */
export function sinceInWords(date: PartialDate): LocalText {
  const words = dateInWords(date);
  const precision = precisionOf(date);
  if (precision === "about") return { fr: `depuis environ ${words.fr}`, en: `since about ${words.en}` };
  return { fr: `depuis ${precision === "day" ? "le " : ""}${words.fr}`, en: `since ${words.en}` };
}
