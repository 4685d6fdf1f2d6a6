import { expect, it } from "vitest";
import { isKeptLongEnough, isSameName, momentErased } from "./closing.rules.ts";

const closedAt = new Date("2026-01-30T09:00:00Z");

it("keeps what was closed thirty days, to the minute", () => {
  expect(momentErased(closedAt)).toEqual(new Date("2026-03-01T09:00:00Z"));
  expect(isKeptLongEnough(closedAt, new Date("2026-03-01T08:59:59Z"))).toBe(false);
  expect(isKeptLongEnough(closedAt, new Date("2026-03-01T09:00:00Z"))).toBe(true);
});

it.each([
  ["Bagnères-de-Luchon", true],
  ["  bagnères-de-luchon ", true],
  ["Bagneres-de-Luchon", false],
  ["Luchon", false],
  ["", false],
])("takes %j for the name typed: %s", (typed, expected) => {
  expect(isSameName(typed, "Bagnères-de-Luchon")).toBe(expected);
});
