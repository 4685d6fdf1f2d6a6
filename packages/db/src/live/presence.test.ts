import { expect, it } from "vitest";
import { openPresenceBook, presenceLasts } from "./presence.ts";

const lou = { tab: "one", account: "lou", name: "Lou", page: "solution", record: null };
const message = (changes: object = {}) => JSON.stringify({ ...lou, place: "t/e", isLeaving: false, ...changes });

it("knows who is here, what they write in, and what changed nothing", () => {
  const book = openPresenceBook();
  expect(book.hear(message(), 0)).toBe("t/e");
  expect(book.hear(message(), 10)).toBeUndefined();
  expect(book.hear(message({ record: "a" }), 20)).toBe("t/e");
  expect(book.list("t/e")).toEqual([{ ...lou, record: "a" }]);
  expect(book.list("t/other")).toEqual([]);
});

it("keeps two open pages of one person apart", () => {
  const book = openPresenceBook();
  book.hear(message(), 0);
  book.hear(message({ tab: "two", page: "value" }), 0);
  expect(book.hear(message({ isLeaving: true }), 1)).toBe("t/e");
  expect(book.list("t/e").map(({ tab }) => tab)).toEqual(["two"]);
});

it("forgets whoever is silent for long, and nobody else", () => {
  const book = openPresenceBook();
  book.hear(message(), 0);
  book.hear(message({ tab: "two" }), presenceLasts);
  expect(book.forgetSilent(presenceLasts)).toEqual([]);
  expect(book.forgetSilent(presenceLasts + 1)).toEqual(["t/e"]);
  expect(book.list("t/e").map(({ tab }) => tab)).toEqual(["two"]);
  expect(book.hear(message({ tab: "gone", isLeaving: true }), 0)).toBeUndefined();
});
