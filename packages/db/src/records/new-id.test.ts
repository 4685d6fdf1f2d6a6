import { validate, version } from "uuid";
import { expect, it } from "vitest";
import { newId } from "./new-id.ts";

it("gives identifiers that are all different, and sort in the order they were given", () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(Math.abs(Number.parseInt((ids[0] ?? "").replaceAll("-", "").slice(0, 12), 16) - Date.now())).toBeLessThan(
    10_000,
  );
});
