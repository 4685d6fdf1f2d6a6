import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDefinitions } from "./compile-definitions.rules.ts";
import { keyPattern } from "./definition-key.ts";
import { findOwnFileProblems } from "./find-own-problems.rules.ts";
import { indicatorDefinition } from "./indicator.ts";
import { measureDefinition } from "./measure.ts";
import {
  listOwnDefinitions,
  type OwnIndicator,
  type OwnIndicatorSaid,
  ownIndicator,
  ownIndicatorSaid,
} from "./own-indicator.ts";
import { reviseOwnIndicator } from "./revise-own-indicator.rules.ts";
import { suggestKey } from "./suggest-key.rules.ts";
import { makeIndicator, makeMeasure } from "./testing/sample-definitions.ts";
import { writeDefinitionFile } from "./write-definition-file.rules.ts";

const { version: _, ...guests } = makeMeasure({ key: "guests", breakdowns: [] });
const { version: __, ...share } = makeIndicator({
  key: "shared-meals",
  breakdowns: [],
  label: { fr: "Repas partagés", en: "Shared meals" },
  formula: {
    kind: "ratio",
    numerator: [{ measure: "guests" }],
    denominator: [{ measure: "core:population" }],
    factor: 100,
  },
  golden: [{ given: { guests: 30, "core:population": 120 }, gives: 25 }],
});

const said: OwnIndicatorSaid = ownIndicatorSaid.parse({
  stake: "Ne pas manger seul",
  definedBy: "Le centre social",
  definedWith: "Des habitants du bourg",
  indicator: share,
  measures: [guests],
  comparability: { measures: {} },
});

type Change = (said: OwnIndicatorSaid) => Partial<OwnIndicatorSaid>;

function define(change: Change = () => ({}), others: readonly OwnIndicator[] = []) {
  return reviseOwnIndicator(undefined, { ...said, ...change(said) }, others);
}

function kept(change?: Change, id = "one"): OwnIndicator {
  const revised = define(change);
  if (!revised.ok) throw new Error(JSON.stringify(revised.problems));
  return ownIndicator.parse({ id, ...revised.own });
}

const versionsOf = (own: Pick<OwnIndicator, "versions" | "measures">) => [
  own.versions.map(({ version }) => version),
  own.measures.map(({ version }) => version),
];

describe("an indicator a territory defines", () => {
  it("is kept in its first version, with an example that lacks a figure beside its own", () => {
    const own = kept();
    expect(versionsOf(own)).toEqual([["1.0.0"], ["1.0.0"]]);
    expect(own.versions[0]?.golden).toEqual([
      { given: { guests: 30, "core:population": 120 }, gives: 25 },
      { given: { guests: 30, "core:population": null }, gives: null },
    ]);
    expect([...compileDefinitions([listOwnDefinitions([own])]).indicators.keys()]).toEqual(["own:shared-meals"]);
  });

  it.each<[string, Change, string[]]>([
    [
      "an example that says something else",
      ({ indicator }) => ({
        indicator: { ...indicator, golden: [{ given: { guests: 30, "core:population": 120 }, gives: 26 }] },
      }),
      ["indicator.golden.0.gives"],
    ],
    [
      "an example that names no measure",
      ({ indicator }) => ({ indicator: { ...indicator, golden: [{ given: { guests: 30 }, gives: 26 }] } }),
      ["indicator.golden.0.given", "indicator.golden.0.gives"],
    ],
    [
      "a unit the measures do not lead to",
      ({ indicator }) => ({ indicator: { ...indicator, unit: "euro" } }),
      ["indicator.unit"],
    ],
    [
      "a measure of a plugin, which is not core's nor its own",
      ({ indicator }) => ({ indicator: { ...indicator, formula: { kind: "count", of: ["meals-served"] } } }),
      ["indicator.formula", "indicator.golden.0.given", "indicator.golden.1.given", "measures.0.label"],
    ],
    [
      "a sum that would stand for what is missing",
      ({ measures }) => ({ measures: measures.map((one) => ({ ...one, whenPartMissing: "known-periods" as const })) }),
      ["measures.0.whenPartMissing"],
    ],
  ])("is refused for %s, and the field is named", (_what, change, paths) => {
    const revised = define(change);
    const found = revised.ok ? [] : revised.problems.map(({ path }) => path);
    expect(found).toEqual(paths);
  });

  it("takes no name that is taken", () => {
    const revised = define(undefined, [kept()]);
    expect(revised.ok ? [] : revised.problems.map(({ path }) => path)).toEqual(["indicator.key", "measures.0.key"]);
  });

  it("may read a measure of another, which then cannot change under it", () => {
    const first = kept();
    const total: Change = ({ indicator }) => ({
      measures: [],
      indicator: {
        ...indicator,
        key: "guests-in-all",
        unit: "person",
        formula: { kind: "count", of: ["guests"] },
        golden: [{ given: { guests: 30 }, gives: 30 }],
      },
    });
    const second = define(total, [first]);
    expect(second.ok).toBe(true);
    if (!second.ok) return;
    const others = [{ id: "two", ...second.own }];
    const meals = { ...said, measures: said.measures.map((one) => ({ ...one, unit: "meal" as const })) };
    const comparability = { indicator: { kind: "break" }, measures: { guests: { kind: "break" } } } as const;
    const changed = reviseOwnIndicator(
      first,
      { ...meals, comparability, indicator: { ...meals.indicator, unit: "percent" } },
      others,
    );
    expect(changed.ok ? [] : changed.problems.map(({ path }) => path)).toContain("measures");
    expect(findOwnFileProblems([first, ...others])).toEqual([]);
  });
});

it("names, in a territory's file, the place of a definition that does not hold", () => {
  const own = kept();
  const [indicator] = own.versions;
  const broken = {
    ...own,
    id: "two",
    versions: indicator ? [{ ...indicator, key: "other", unit: "euro" as const }] : [],
  };
  const measures = own.measures.map((one) => ({ ...one, key: "guests-again" }));
  expect(findOwnFileProblems([own, { ...broken, measures }]).map(({ path }) => path)).toEqual([
    "ownIndicators[0].measures",
    "ownIndicators[1].indicator.unit",
    "ownIndicators[1].measures.0.label",
  ]);
});

describe("an indicator a territory defines otherwise", () => {
  const first = kept();
  const revise = (change: Change) => reviseOwnIndicator(first, { ...said, ...change(said) }, []);

  it("in the same words stays the same", () => {
    expect(revise(() => ({}))).toMatchObject({ ok: true, own: { versions: first.versions, measures: first.measures } });
  });

  it("takes a small step for words, a middle one for sources and examples, in place", () => {
    const words = revise(({ indicator }) => ({
      indicator: { ...indicator, limits: { fr: "Ne dit pas qui vient seul", en: "Does not tell who comes alone" } },
    }));
    expect(words.ok && versionsOf(words.own)).toEqual([["1.0.1"], ["1.0.0"]]);
    const sources = revise(({ measures }) => ({
      measures: measures.map((one) => ({ ...one, source: { ...one.source, confirmed: true } })),
    }));
    expect(sources.ok && versionsOf(sources.own)).toEqual([["1.0.0"], ["1.1.0"]]);
  });

  it("in its meaning asks how figures compare, then becomes a version more; the old one stays", () => {
    const change: Change = ({ measures }) => ({
      measures: measures.map((one) => ({ ...one, population: { fr: "Les convives réguliers", en: "Regular guests" } })),
    });
    const refused = revise(change);
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(["comparability.measures.0"]);
    const taken = revise((one) => ({
      ...change(one),
      comparability: { measures: { guests: { kind: "break" } } },
    }));
    expect(taken.ok && versionsOf(taken.own)).toEqual([["1.0.0"], ["1.0.0", "2.0.0"]]);
    expect(taken.ok && taken.own.measures[1]?.supersedes).toEqual({
      version: "1.0.0",
      comparability: { kind: "break" },
    });
    expect(taken.ok && taken.own.measures[0]).toEqual(first.measures[0]);
  });

  it("keeps a measure it reads no more: its older version still does", () => {
    const taken = revise(({ indicator }) => ({
      measures: [],
      indicator: {
        ...indicator,
        unit: "person",
        formula: { kind: "count", of: ["core:population"] },
        golden: [{ given: { "core:population": 3 }, gives: 3 }],
      },
      comparability: { indicator: { kind: "break" }, measures: {} },
    }));
    expect(taken.ok && versionsOf(taken.own)).toEqual([["1.0.0", "2.0.0"], ["1.0.0"]]);
  });

  it("never changes its name", () => {
    const revised = revise(({ indicator }) => ({ indicator: { ...indicator, key: "other" } }));
    expect(revised.ok ? [] : revised.problems.map(({ path }) => path)).toEqual(["indicator.key"]);
  });
});

describe("the file for a plugin's authors", () => {
  const own = kept(({ indicator }) => ({
    definedBy: "Le centre */ social",
    indicator: { ...indicator, method: { fr: "Compter les convives du soir", en: "Compter les convives du soir" } },
  }));
  const { name, text } = writeDefinitionFile(own, { territory: "Luchonnais", others: [own] });
  const listIn = (list: string): unknown =>
    JSON.parse(new RegExp(`${list}\\[\\] = (\\[[\\s\\S]*?\\n\\]);`).exec(text)?.[1] ?? "");

  it("holds the very definitions and their examples, as the schema of plugins reads them", () => {
    expect(name).toBe("shared-meals.ts");
    expect(indicatorDefinition.array().parse(listIn("Indicator"))).toEqual(own.versions);
    expect(measureDefinition.array().parse(listIn("Measure"))).toEqual(own.measures);
    expect(text).toContain("export const sharedMealsIndicators: readonly Indicator[]");
  });

  it("says who defined it, without letting them end the comment, and what is left to translate", () => {
    expect(text.match(/\*\//g)).toHaveLength(1);
    expect(text).toContain("Defined in Luchonnais by: Le centre * / social");
    expect(text).toContain("1 sentence(s) read the same in French and English");
  });
});

describe("the key a title suggests", () => {
  it.each([
    ["Repas partagés à Noël", "repas-partages-a-noel"],
    ["  Cœur de bourg !", "coeur-de-bourg"],
    ["75 ans et plus", "x-75-ans-et-plus"],
    ["…", "x"],
  ])("%s → %s", (title, key) => {
    expect(suggestKey(title, new Set())).toBe(key);
  });

  it("is always one, and never taken", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const key = suggestKey(title, new Set());
        const next = suggestKey(title, new Set([key]));
        expect(key).toMatch(keyPattern);
        expect(next).toMatch(keyPattern);
        expect(next).not.toBe(key);
        expect(next.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
