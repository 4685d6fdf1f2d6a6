import { diagnose, type Status, type Verdict } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { demoNames, readDemoFacts, statusesOf } from "./read-demo.ts";

/** The day the source was published, in so far as it tells: October 2024. */
const published = "2024-10-31";

interface ExpectedCase {
  readonly name: string;
  readonly verdict: Verdict;
  readonly statuses: Partial<Record<Status, string>>;
}

const outline: ExpectedCase["statuses"] = {
  met: "A1",
  partial: "A2 B1 C4",
  unknown: "A3 A4 B2 B3 B4 B5 B6 B7 C1 C2 C3 C5 C6 C7 D1 D2 D3 D4 D5 D6 E1 E2 E3 E4 E5 E6",
};

const cases: readonly ExpectedCase[] = [
  {
    name: "butinerie",
    verdict: "not-enough-said",
    statuses: {
      met: "A1 B1 C2 C3 C5 C7 E5",
      partial: "A2 C6 E1 E3",
      unknown: "A3 A4 B2 B3 B4 B5 B6 B7 C1 C4 D1 D2 D3 D4 D5 D6 E2 E4 E6",
    },
  },
  {
    name: "luchon",
    verdict: "not-enough-said",
    statuses: {
      met: "A1 A2 B7 C4 E5",
      partial: "B1 B2 B3 B4 C5",
      unknown: "A3 A4 B5 B6 C1 C2 C3 C6 C7 D1 D2 D3 D4 D5 D6 E1 E2 E3 E4 E6",
    },
  },
  {
    name: "corpoworking",
    verdict: "not-enough-said",
    statuses: {
      met: "A1 B1",
      partial: "A2 A4 B2 B6 D1 D2 D3",
      unknown: "A3 B3 B4 B5 B7 C1 C2 C3 C4 C5 C6 D4 D5 D6 E1 E2 E3 E4 E5 E6",
      "not-applicable": "C7",
    },
  },
  {
    name: "archipossible",
    verdict: "not-enough-said",
    statuses: {
      met: "B1 E5",
      partial: "A2 B2 C5 C6",
      unknown: "A1 A3 A4 B3 B4 B5 B6 B7 C1 C2 C3 C4 D1 D2 D3 D4 D5 D6 E1 E2 E3 E4 E6",
      "not-applicable": "C7",
    },
  },
  {
    name: "audruicq",
    verdict: "not-enough-said",
    statuses: {
      met: "A1",
      partial: "A2 C5 C6",
      unknown: "A3 A4 B1 B2 B3 B4 B5 B6 B7 C1 C2 C3 C4 D1 D2 D3 D4 D5 D6 E1 E2 E3 E4 E5 E6",
      "not-applicable": "C7",
    },
  },
  { name: "sud-artois", verdict: "not-enough-said", statuses: outline },
  { name: "porte-du-hainaut", verdict: "not-enough-said", statuses: outline },
  { name: "dunkerque", verdict: "not-enough-said", statuses: outline },
  {
    name: "jardins-voie-romaine",
    verdict: "not-enough-said",
    statuses: {
      met: "E2",
      unknown: "A1 A2 A3 A4 B1 B2 B3 B4 B5 B6 B7 C1 C2 C3 C4 C5 C6 C7 D1 D2 D3 D4 D5 D6 E1 E3 E4 E5 E6",
    },
  },
];

describe("the published cases, read in October 2024", () => {
  it("are all here", () => {
    expect(cases.map(({ name }) => name).toSorted()).toEqual(demoNames.filter((name) => name !== "exemple-fictif"));
  });

  it.each(cases)("$name: $verdict, criterion by criterion", ({ name, verdict, statuses }) => {
    const diagnosis = diagnose(readDemoFacts(name), published);
    expect(diagnosis.verdict).toBe(verdict);
    expect(statusesOf(diagnosis)).toEqual(statuses);
  });

  it.each(cases)("$name: nothing is refuted by what a document leaves unsaid", ({ name }) => {
    expect(statusesOf(diagnose(readDemoFacts(name), published))).not.toHaveProperty("missing");
  });
});

describe("La Butinerie", () => {
  const facts = readDemoFacts("butinerie");

  it("had Marché sur l'Eau until September 2023", () => {
    const namesRead = (asOf: string) => {
      const criteria = diagnose(facts, asOf).parts.flatMap((part) => part.criteria);
      return criteria.find(({ id }) => id === "A4")?.sentence.fr.includes("Marché sur l’Eau");
    };
    expect(namesRead("2023-08-31")).toBe(true);
    expect(namesRead("2023-11-01")).toBe(false);
  });
});
