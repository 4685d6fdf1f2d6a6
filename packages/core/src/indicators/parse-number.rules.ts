/** The mark between the whole part and the rest: French writes 1 234,5 and English 1,234.5. */
export type DecimalMark = "," | ".";

const spaces = /[\s\u00a0\u2009\u202f'’]/g;
const wholeGroups = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Digits with their marks, without spaces, sign or percent. */
function strip(text: string): { digits: string; sign: 1 | -1; isPercent: boolean } | undefined {
  const bare = text.trim().replace(spaces, "");
  const read = /^([+\-−]?)([\d.,]+)(%?)$/.exec(bare);
  if (read === null) return undefined;
  const [, sign = "", digits = "", percent = ""] = read;
  return { digits, sign: sign === "-" || sign === "−" ? -1 : 1, isPercent: percent === "%" };
}

/** The decimal mark a text can only have been written with; none when it says nothing of it. */
function betray(text: string): DecimalMark | undefined {
  const { digits } = strip(text) ?? { digits: "" };
  const last = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  if (last < 0) return undefined;
  const mark: DecimalMark = digits[last] === "," ? "," : ".";
  const other: DecimalMark = mark === "," ? "." : ",";
  if (digits.includes(other)) return digits.split(mark).length > 2 ? undefined : mark;
  if (digits.split(mark).length > 2) return other;
  return wholeGroups.test(digits) ? undefined : mark;
}

/**
 * The decimal mark of a column of numbers: that of the first that can only have been written with it, and the one given
 * when none tells (`1,234` alone could be either).
 */
export function detectDecimalMark(texts: Iterable<string>, otherwise: DecimalMark): DecimalMark {
  for (const text of texts) {
    const mark = betray(text);
    if (mark !== undefined) return mark;
  }
  return otherwise;
}

/** A number read in a text, and whether it was followed by a percent sign. */
export interface ParsedNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

/** Reads a number as people write it: `1 234,5`, `1,234.5`, `−3`, `12 %`. None when it is not one, or not in one way only. */
export function parseNumber(text: string, decimal: DecimalMark): ParsedNumber | undefined {
  const stripped = strip(text);
  if (stripped === undefined) return undefined;
  const group = decimal === "," ? "." : ",";
  const [whole = "", rest, ...more] = stripped.digits.split(decimal);
  if (more.length > 0 || (rest !== undefined && !/^\d+$/.test(rest))) return undefined;
  if (!/^\d*$/.test(whole) && !(whole.includes(group) && wholeGroups.test(whole))) return undefined;
  const digits = whole.replaceAll(group, "");
  if (digits === "" && rest === undefined) return undefined;
  const value = stripped.sign * Number(`${digits || "0"}.${rest ?? "0"}`);
  return { value: value === 0 ? 0 : value, isPercent: stripped.isPercent };
}
