import { expect, it } from "vitest";
import { TouchedYears } from "./touched-years.ts";

function noted(figures: Readonly<Record<string, number>>): TouchedYears {
  const touched = new TouchedYears();
  for (const [year, count] of Object.entries(figures)) {
    for (let number = 0; number < count; number += 1) touched.note({ measure: `m:${year}`, period: `${year}-Q1` });
  }
  return touched;
}

it("cuts years so that each is worked out once, with those whose figures may stand for it", () => {
  const parts = [...noted({ 2019: 15_000, 2020: 15_000, 2024: 3 }).cut(2)];
  expect(parts.map(({ within }) => within)).toEqual([
    { from: "2019", to: "2019" },
    { from: "2020", to: "2026" },
  ]);
  expect(parts.map(({ touched }) => touched)).toEqual([
    [{ measure: "m:2019", period: "2019" }],
    [
      { measure: "m:2019", period: "2019" },
      { measure: "m:2020", period: "2020" },
      { measure: "m:2024", period: "2024" },
    ],
  ]);
});

it("takes a year alone that holds more than is read at once, and nothing where nothing was touched", () => {
  expect([...noted({ 2023: 30_000 }).cut(0)].map(({ within }) => within)).toEqual([{ from: "2023", to: "2023" }]);
  expect([...noted({}).cut(3)]).toEqual([]);
});
