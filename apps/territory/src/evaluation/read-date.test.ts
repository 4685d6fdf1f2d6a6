import { expect, it } from "vitest";
import { readDate } from "./read-date.ts";

it("reads a whole day", () => {
  expect(readDate("2024-02-29")).toBe("2024-02-29");
});

it.each([undefined, "", "2024", "2024-10", "2023-02-29", "2024-13-01", "24-10-2024", 20241001, true])(
  "reads nothing in %s",
  (wanted) => {
    expect(readDate(wanted)).toBeUndefined();
  },
);
