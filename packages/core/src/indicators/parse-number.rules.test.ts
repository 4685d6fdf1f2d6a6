import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecimalMark, detectDecimalMark, parseNumber } from "./parse-number.rules.ts";

describe("a number", () => {
  it.each<[string, DecimalMark, number]>([
    ["12", ",", 12],
    [" 1\u202f234,5 ", ",", 1234.5],
    ["1 234 567", ",", 1_234_567],
    ["1.234,5", ",", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["1'234.5", ".", 1234.5],
    ["1,234", ".", 1234],
    ["1,234", ",", 1.234],
    ["−3", ",", -3],
    [",5", ",", 0.5],
    ["-0", ",", 0],
  ])("written %j with %j for its decimals is %d", (text, decimal, value) => {
    expect(parseNumber(text, decimal)).toEqual({ value, isPercent: false });
  });

  it("keeps its percent sign apart", () => {
    expect(parseNumber("12,5 %", ",")).toEqual({ value: 12.5, isPercent: true });
  });

  it.each(["", "-", "%", "douze", "1,2,3", "12.34.56", "1e5", "3 kg", "1 2 3x", "NaN"])("is not read in %j", (text) => {
    expect(parseNumber(text, ",")).toBeUndefined();
  });

  it("written by Intl in French or English is read back", () => {
    const written = fc.record({
      value: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((thousandths) => thousandths / 1000),
      locale: fc.constantFrom<["fr-FR" | "en-GB", DecimalMark]>(["fr-FR", ","], ["en-GB", "."]),
    });
    fc.assert(
      fc.property(written, ({ value, locale: [locale, decimal] }) => {
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
        expect(parseNumber(text, decimal)?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("the decimal mark of a column", () => {
  it.each<[string[], DecimalMark]>([
    [["12", "1,5"], ","],
    [["1,234", "1.5"], "."],
    [["1,234", "1.234,5"], ","],
    [["1,234,567"], "."],
    [["1.234.567"], ","],
    [["-", "texte", "12,34"], ","],
  ])("of %j is %j", (texts, mark) => {
    expect(detectDecimalMark(texts, ",")).toBe(mark);
    expect(detectDecimalMark(texts, ".")).toBe(mark);
  });

  it("is the reader’s own when nothing tells", () => {
    expect(detectDecimalMark(["1,234", "12"], ",")).toBe(",");
    expect(detectDecimalMark(["1,234", "12"], ".")).toBe(".");
  });
});
