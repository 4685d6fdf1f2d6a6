import { describe, expect, it } from "vitest";
import { criteria } from "./criteria.ts";
import { criterionIds } from "./criterion-id.ts";
import { definition2024_10 } from "./definition.ts";
import { diagnose } from "./diagnosis.rules.ts";
import { changed, completeFacts, readingOf, readingsOf, today } from "./testing/facts.ts";

describe("the table of criteria", () => {
  it("holds the 30 criteria in the order of the five parts", () => {
    expect(criteria.map(({ id }) => id)).toEqual(criterionIds);
    const letters = { aim: "A", solution: "B", production: "C", value: "D", governance: "E" } as const;
    for (const { id, part } of criteria) expect(id.charAt(0)).toBe(letters[part]);
  });

  it("weighs each as the definition does", () => {
    const idsOf = (force: string) => criteria.filter((one) => one.force === force).map(({ id }) => id);
    expect(idsOf("steering")).toEqual(["B7", "C7", "D4", "D5", "E3", "E4", "E6"]);
    expect(idsOf("asset")).toEqual(["C6", "E5"]);
    expect(idsOf("constitutive")).toHaveLength(21);
  });

  it("reads parts B and D, C1 and C5 per solution, D6 and the rest for the whole", () => {
    const perSolution = criteria.filter((one) => one.perSolution).map(({ id }) => id);
    expect(perSolution).toEqual([
      ...["B1", "B2", "B3", "B4", "B5", "B6", "B7", "C1", "C5"],
      ...["D1", "D2", "D3", "D4", "D5"],
    ]);
  });

  it("names each criterion in both languages, with its §", () => {
    for (const { name, section } of criteria) {
      expect(name.fr.length).toBeGreaterThan(3);
      expect(name.en.length).toBeGreaterThan(3);
      expect(section).toMatch(/^(intro|\d\.\d(-\d)?)(, (intro|\d\.\d(-\d)?))*$/);
    }
  });

  it("uses every parameter of the definition", () => {
    const { version, ...parameters } = definition2024_10;
    expect(version).toBe("2024-10");
    expect(new Set(criteria.flatMap((one) => one.parameters))).toEqual(new Set(Object.keys(parameters)));
  });

  it("lets another version of the definition ask for more", () => {
    const stricter = { ...definition2024_10, version: "test", actors: 6, investmentMonths: 3 };
    const { definition, parts } = diagnose(completeFacts(), today, stricter);
    expect(definition).toBe("test");
    const partial = parts.flatMap((part) => part.criteria).filter(({ status }) => status === "partial");
    expect(partial.map(({ id }) => id)).toEqual(["C4"]);
    expect(parts[0]?.criteria.find(({ id }) => id === "A3")?.status).toBe("missing");
  });
});

describe("the complete facts", () => {
  it("meet every criterion, each proved by records that exist", () => {
    const facts = completeFacts();
    const readings = readingsOf(diagnose(facts, today));
    expect(readings.filter(({ status }) => status !== "met")).toEqual([]);
    const known = new Set(
      Object.values(facts).flatMap((list) => (Array.isArray(list) ? list.map(({ id }) => id) : [list.id])),
    );
    for (const { evidence } of readings) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { id } of evidence) expect(known).toContain(id);
    }
  });

  it("say which solution carried the reading", () => {
    expect(readingOf(completeFacts(), "B4").solution).toEqual({
      entity: "solution",
      id: "meals",
      label: "Repas d’ici",
    });
    expect(readingOf(completeFacts(), "C2").solution).toBeNull();
  });

  it("show as return the effects that reach an actor who gives outside the loop", () => {
    const facts = completeFacts();
    const oneWay = { ...facts, commitments: facts.commitments.filter(({ id }) => id !== "p-place") };
    const evidence = readingOf(oneWay, "C1").evidence.find(({ entity }) => entity === "usefulEffect");
    expect(evidence).toMatchObject({
      id: "taste",
      text: { fr: "revient aux Amis du Goût", en: "comes back to Les Amis du Goût" },
    });
  });

  it("say of a past convention when it ended", () => {
    const facts = changed(completeFacts(), "knowledgeExchanges", "talks", { until: "2024-12" });
    expect(readingOf(facts, "C2").sentence).toEqual({
      fr: "«\u00a0Visites croisées\u00a0» s’est arrêté (décembre 2024)\u202f; à renouveler.",
      en: "“Visites croisées” has ended (December 2024); to renew.",
    });
  });
});
