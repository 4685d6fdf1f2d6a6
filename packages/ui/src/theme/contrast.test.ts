import { describe, expect, it } from "vitest";
import print from "./print.css?raw";
import tokens from "./tokens.css?raw";

type Tokens = Record<string, string>;

const readTokens = (css: string): Tokens =>
  Object.fromEntries(
    [...css.matchAll(/--bassin-([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );

const [lightCss = "", darkCss = ""] = tokens.split("@media screen");
const light = readTokens(lightCss);
const schemes: Record<string, Tokens> = {
  light,
  dark: { ...light, ...readTokens(darkCss) },
  print: { ...light, ...readTokens(print) },
};

const channel = (hex: string) => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string) =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
const contrast = (one: string, other: string) => {
  const [bright, dim] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
};

const sheets = ["paper", "card", "side"];
const functions = [
  ...["food", "mobility", "housing", "energy", "ageing"],
  ...["health", "learning", "culture", "work", "objects"],
];

const on = (grounds: string[], inks: string[]) =>
  grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const));

const textPairs = [
  ...on([...sheets, "tint"], ["ink", "soft", "forest"]),
  ...on([...sheets, "alert-tint"], ["alert"]),
  ...on(
    sheets,
    functions.map((each) => `${each}-ink`),
  ),
  ...on(["tint-deep"], ["ink", "forest"]),
  ...on(["service-tint"], ["ink", "soft"]),
  ...on(["action", "action-hover"], ["on-action"]),
  ["phase-ink", "phase-tint"] as const,
  ...functions.map((each) => [`${each}-ink`, `${each}-tint`] as const),
];

const markPairs = [
  ...on([...sheets, "tint"], ["forest", "ring", "line-strong", "focus", "numeral"]),
  ...on(["tint-deep"], ["forest", "focus"]),
  ...on(["card", "tint"], ["good"]),
  ...on(["card", "service-tint"], ["service"]),
  ...on(sheets, ["alert", "phase-ink", ...functions]),
];

const read = (scheme: string, name: string) => schemes[scheme]?.[name] ?? `no token ${name}`;
const cases = (pairs: (readonly [string, string])[]) =>
  Object.keys(schemes).flatMap((scheme) => pairs.map(([ink, ground]) => ({ scheme, ink, ground })));

describe("the colours can be told apart", () => {
  it.each(cases(textPairs))("$scheme: text in $ink on $ground is at least 4.5 to 1", ({ scheme, ink, ground }) => {
    expect(contrast(read(scheme, ink), read(scheme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(cases(markPairs))("$scheme: marks in $ink on $ground are at least 3 to 1", ({ scheme, ink, ground }) => {
    expect(contrast(read(scheme, ink), read(scheme, ground))).toBeGreaterThanOrEqual(3);
  });

  it("measures as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 2);
  });

  it("has the same colours in both schemes", () => {
    const colours = Object.keys(light).toSorted();
    expect(Object.keys(readTokens(darkCss)).toSorted()).toEqual(colours);
    expect(colours.length).toBeGreaterThan(40);
  });
});
