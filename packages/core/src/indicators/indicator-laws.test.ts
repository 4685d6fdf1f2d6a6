import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertUnit } from "./convert-unit.rules.ts";
import { evaluateIndicator, type ReadingRequest } from "./evaluate-indicator.rules.ts";
import { indexObservations, type ReadObservation } from "./index-observations.ts";
import { type IndicatorReading, readingGaps } from "./indicator-reading.ts";
import { isSameDimension } from "./quantity.ts";
import { sumReadings } from "./sum-readings.rules.ts";
import { observe, planOf, sampleDefinitions } from "./testing/sample-definitions.ts";
import { type UnitKey, unitKeys, units } from "./unit.ts";

const indicators = ["share", "mean", "survey", "total", "highest", "kept"] as const;
const periods = ["2023", "2024", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

/** Figures of one territory, whole numbers so that sums are exact in any order; gaps and zeros are common. */
const figure = fc
  .record({
    measure: fc.constantFrom("helped", "asked", "minutes", "peak", "kept", "joined"),
    value: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })),
    period: fc.constantFrom(...periods),
    sex: fc.constantFrom("", "sex:f", "sex:m"),
    solution: fc.constantFrom("a", "b"),
  })
  .map(({ measure, value, period, sex, solution }) => {
    const isOfSolution = measure === "kept" || measure === "joined";
    return observe(measure, value, period, {
      breakdown: sex === "" ? [] : [sex],
      ...(isOfSolution ? { solution } : {}),
    });
  });
const figures = fc.array(figure, { maxLength: 40 });
const request = fc.record({
  period: fc.constantFrom("2024", "2024-Q2", "2024-06"),
  breakdown: fc.constantFrom([], ["sex:f"]),
});
const key = fc.constantFrom(...indicators);

function read(name: string, observations: readonly ReadObservation[], asked: ReadingRequest) {
  return evaluateIndicator(planOf(name), indexObservations(observations, sampleDefinitions.measures), asked);
}

/** What sums must agree on; the order of what was carried does not matter. */
function essence({ numerator, denominator, n, asked, value, reason, basis }: IndicatorReading) {
  return { numerator, denominator, n, asked, value, reason, basis };
}

describe("laws of indicators", () => {
  it("an answer always comes: a value, or the reason why there is none", () => {
    fc.assert(
      fc.property(key, figures, request, (name, observations, asked) => {
        const reading = read(name, observations, asked);
        expect(reading.value === null).toBe(reading.reason !== undefined);
        if (reading.value !== null) expect(Number.isFinite(reading.value)).toBe(true);
        if (reading.reason !== undefined) expect(readingGaps).toContain(reading.reason);
        if (reading.reason === "missing" && reading.asked === 1) expect(reading.missing).not.toEqual([]);
        expect(reading.coverage).toBeGreaterThanOrEqual(0);
        expect(reading.coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("an answer comes for any text and any number too", () => {
    const odd = fc.record({
      measure: fc.constantFrom("helped", "asked", "toString", ""),
      value: fc.double(),
      period: fc.oneof(fc.constantFrom(...periods), fc.string()),
      breakdown: fc.array(fc.oneof(fc.string(), fc.constant("sex:f")), { maxLength: 3 }),
      unit: fc.constantFrom("person", "household", "toString", ""),
      definitionVersion: fc.oneof(fc.constant("1.0.0"), fc.string()),
    });
    fc.assert(
      fc.property(key, fc.array(odd), fc.constantFrom(...periods), (name, said, period) => {
        const observations = said.map((one, index) => ({
          ...observe(one.measure, one.value, one.period, one),
          id: `${index}`,
        }));
        const reading = read(name, observations, { period });
        expect(reading.value === null).toBe(reading.reason !== undefined);
      }),
    );
  });

  it("the order of observations does not matter", () => {
    fc.assert(
      fc.property(key, figures, request, fc.infiniteStream(fc.nat()), (name, observations, asked, ranks) => {
        const unique = observations.map((one, index) => ({ ...one, id: `o${index}` }));
        const ranked = unique.map((one) => ({ one, rank: ranks.next().value ?? 0 }));
        const shuffled = ranked.sort((left, right) => left.rank - right.rank).map(({ one }) => one);
        expect(essence(read(name, shuffled, asked))).toEqual(essence(read(name, unique, asked)));
      }),
    );
  });

  it("the parts make the whole: regions and then the country is the country", () => {
    fc.assert(
      fc.property(key, fc.array(figures, { minLength: 1, maxLength: 8 }), fc.nat({ max: 8 }), (name, all, cut) => {
        const plan = planOf(name);
        const readings = all.map((observations) => read(name, observations, { period: "2024" }));
        const parts = [readings.slice(0, cut), readings.slice(cut)].map((region) => sumReadings(plan, region));
        const [direct, summed] = [sumReadings(plan, readings), sumReadings(plan, parts)];
        expect({ ...essence(summed), basis: "" }).toEqual({ ...essence(direct), basis: "" });
        expect(summed.coverage).toBeCloseTo(direct.coverage, 12);
      }),
    );
  });

  it("the order of territories does not matter, and one alone is itself", () => {
    fc.assert(
      fc.property(key, fc.array(figures, { minLength: 1, maxLength: 6 }), (name, all) => {
        const plan = planOf(name);
        const readings = all.map((observations) => read(name, observations, { period: "2024" }));
        expect(essence(sumReadings(plan, readings.toReversed()))).toEqual(essence(sumReadings(plan, readings)));
        const [first] = readings;
        if (first !== undefined) expect(essence(sumReadings(plan, [first]))).toEqual(essence(first));
      }),
    );
  });

  it("a territory that says nothing changes no value: it is not 0", () => {
    fc.assert(
      fc.property(fc.constantFrom("share", "mean", "survey"), fc.array(figures, { maxLength: 6 }), (name, all) => {
        const plan = planOf(name);
        const readings = all.map((observations) => read(name, observations, { period: "2024" }));
        const silent = read(name, [], { period: "2024" });
        const [before, after] = [sumReadings(plan, readings), sumReadings(plan, [...readings, silent])];
        expect([after.value, after.numerator, after.denominator, after.n]).toEqual([
          before.value,
          before.numerator,
          before.denominator,
          before.n,
        ]);
        expect(after.asked).toBe(before.asked + 1);
      }),
    );
  });

  it("taking a figure away never gives the value that 0 would have given, unless it still has one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (helped, asked) => {
        const whole = [observe("helped", helped, "2024"), observe("asked", asked, "2024")];
        expect(read("share", whole, { period: "2024" }).value).toBe((helped / asked) * 100);
        for (const gone of [0, 1]) {
          const reading = read("share", whole.toSpliced(gone, 1), { period: "2024" });
          expect([reading.value, reading.numerator, reading.denominator]).toEqual([null, null, null]);
        }
      }),
    );
  });

  it("Σ over Σ is not the mean of ratios, as soon as the weights differ", () => {
    const territory = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(territory, territory, ([one, over], [other, under]) => {
        fc.pre(one * under !== other * over && over !== under);
        const readings = [
          [one, over],
          [other, under],
        ].map(([helped = 0, asked = 0]) =>
          read("share", [observe("helped", helped, "2024"), observe("asked", asked, "2024")], { period: "2024" }),
        );
        const mean = readings.reduce((sum, { value }) => sum + (value ?? 0), 0) / 2;
        const { value } = sumReadings(planOf("share"), readings);
        expect(value).toBe(((one + other) / (over + under)) * 100);
        expect(value).not.toBe(mean);
      }),
    );
  });
});

describe("laws of units", () => {
  const unit = fc.constantFrom(...unitKeys);

  it("there and back is where one started", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(0), fc.double({ noNaN: true, min: 1e-200, max: 1e12 })),
        unit,
        unit,
        (value, from, to) => {
          const there = convertUnit(value, from, to);
          expect(there === undefined).toBe(!isSameDimension(units[from].dimension, units[to].dimension));
          if (there === undefined) return;
          const back = convertUnit(there, to, from) ?? Number.NaN;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 2 ** -51);
        },
      ),
    );
  });

  it("a whole number of the larger unit is exact in the smaller, there and back", () => {
    const pairs: [UnitKey, UnitKey][] = [
      ["tonne", "kilogram"],
      ["megawatt-hour", "kilowatt-hour"],
      ["hour", "minute"],
      ["hectare", "square-metre"],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: -1e9, max: 1e9 }), ([large, small], value) => {
        const there = convertUnit(value, large, small) ?? Number.NaN;
        expect(Number.isInteger(there)).toBe(true);
        expect(convertUnit(there, small, large)).toBe(value);
      }),
    );
  });

  it("each has a symbol in both languages and a code of its own", () => {
    const codes = unitKeys.map((key) => `${units[key].code.system} ${units[key].code.code}`);
    expect(new Set(codes).size).toBe(unitKeys.length);
    for (const key of unitKeys) expect(units[key].symbol.fr && units[key].symbol.en).not.toBe("");
  });
});
