import { expect, it } from "vitest";
import { readExample } from "../testing/read-example.ts";
import { readFacts } from "../testing/read-facts.ts";
import { listGovernanceFacts } from "./governance-facts.ts";
import { nameRhythm } from "./name-rhythm.ts";

it("names the rhythms people name, and counts the others", () => {
  const days = [1, 7, 10, 14, 15, 21, 28, 30, 31, 32, 60, 62, 90, 92, 365];
  expect(days.map((count) => nameRhythm(count) ?? count)).toEqual(
    [1, "week", 10, "fortnight", "fortnight", 21, "month", "month", "month", 32, "twoMonths", "twoMonths"].concat([
      "quarter",
      "quarter",
      "year",
    ]),
  );
});

it.each([
  [31, "une séance chaque mois"],
  [14, "une séance tous les quinze jours"],
  [10, "une séance tous les 10 jours"],
])("says how often a space of %i days meets", (rhythmInDays, words) => {
  const facts = readExample();
  const reflexiveSpaces = facts.reflexiveSpaces.slice(0, 1).map((space) => ({ ...space, rhythmInDays }));
  const groups = listGovernanceFacts(readFacts({ ...facts, reflexiveSpaces }, "2026-11-22"));
  expect(groups.find(({ key }) => key === "reflexiveSpace")?.lines[0]?.notes[0]).toBe(words);
});
