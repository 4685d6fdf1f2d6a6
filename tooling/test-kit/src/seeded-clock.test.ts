import { expect, test } from "vitest";
import { fixedClock, sequentialIds } from "./seeded-clock.ts";

test("the clock answers the same instant, in a new object each time", () => {
  const now = fixedClock("2024-10-01T09:00:00+02:00");
  now().setFullYear(1999);
  expect(now().toISOString()).toBe("2024-10-01T07:00:00.000Z");
});

test("the clock refuses what is not a date", () => {
  expect(() => fixedClock("October")).toThrow("Not a date: October");
});

test("ids are UUID v7, in order, the same at every run", () => {
  const next = sequentialIds("2024-10-01T00:00:00Z");
  const ids = Array.from({ length: 300 }, next);
  expect(ids.slice(0, 2)).toEqual(["01924560-6c00-7000-8000-000000000001", "01924560-6c00-7000-8000-000000000002"]);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  );
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(300);
});
