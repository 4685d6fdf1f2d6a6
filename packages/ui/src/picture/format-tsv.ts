import type { Locale } from "@bassin/core";
import type { TwinTable, TwinValue } from "./twin-table.ts";

const startsLikeFormula = /^[=+\-@]/;

function formatCell(value: TwinValue, numbers: Intl.NumberFormat): string {
  if (value === null) return "";
  if (typeof value === "number") return numbers.format(value);
  const oneLine = value.replace(/[\t\r\n]+/g, " ").trim();
  return startsLikeFormula.test(oneLine) ? `'${oneLine}` : oneLine;
}

/**
 * A table as a spreadsheet takes it from the clipboard: tabs and lines, the decimal sign of the language, missing values
 * empty. Text that a spreadsheet would run as a formula is neutralised by an apostrophe.
 */
export function formatTsv({ columns, rows }: TwinTable, locale: Locale): string {
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 });
  const lines = [columns.map(({ label }) => label), ...rows];
  return lines.map((line) => line.map((value) => formatCell(value, numbers)).join("\t")).join("\n");
}
