import { describe, expect, it } from "vitest";
import type { EcosystemFacts } from "../facts.ts";
import { diagnose } from "./diagnosis.rules.ts";
import { expectPlainFrench } from "./testing/criterion.ts";
import { added, changed, completeFacts, emptied, looked, today, without } from "./testing/facts.ts";
import { copySolution, joinFacts, mapRecords } from "./testing/random-facts.ts";

/** The verdict and the sentence, their no-break spaces shown as plain ones. */
function read(facts: EcosystemFacts) {
  const { verdict, sentence, title, explanation, reasons } = diagnose(facts, today);
  for (const text of [sentence, title, explanation, ...reasons]) expectPlainFrench(text.fr);
  const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  return { verdict, fr: plainSpaces(sentence.fr), en: sentence.en, explanation, title, reasons: reasons.length };
}

const nothing = mapRecords(completeFacts(), () => null);
const noSolution = looked(emptied(completeFacts(), "solutions"), { criterion: "B1" });

describe("the verdict", () => {
  it("is not-enough-said while over half of the constitutive criteria are unknown", () => {
    const early = read(nothing);
    expect(early).toMatchObject({ verdict: "not-enough-said", title: { fr: "Trop tôt pour le dire" } });
    expect(early.fr).toContain("Il reste à raconter");
    expect(early.reasons).toBeGreaterThan(5);
  });

  it("turns from not-enough-said exactly when half is told", () => {
    const ten = emptied(completeFacts(), "solutions");
    expect(read(ten).verdict).toBe("gathering");
    expect(read(emptied(ten, "knowledgeExchanges")).verdict).toBe("not-enough-said");
  });

  it("is a partnership with two or three actors", () => {
    const two = emptied(completeFacts(), "commitments", "contributions");
    expect(read(two)).toMatchObject({
      verdict: "partnership",
      title: { fr: "Un partenariat", en: "A partnership" },
      en: expect.stringContaining("Two actors of two natures are committed to food."),
      fr: expect.stringContaining("Deux acteurs de deux natures s’engagent pour l’alimentation."),
      reasons: 1,
    });
  });

  it("is a gathering while people say there is no solution yet", () => {
    expect(read(noSolution)).toMatchObject({
      verdict: "gathering",
      fr: "Cinq acteurs de cinq natures s’engagent pour l’alimentation. Aucune solution commune n’est encore écrite.",
      en: "Five actors of five natures are committed to food. No common solution is written yet.",
      reasons: 1,
    });
  });

  it("is a bundle while services are options", () => {
    const option = { ...({ solution: "meals", kind: "service", necessity: "optional" } as const), serves: ["lunch"] };
    const facts = added(
      completeFacts(),
      "components",
      { id: "x", name: "Assurance", ...option },
      { id: "y", name: "Entretien", ...option },
    );
    const found = read(facts);
    expect(found).toMatchObject({
      verdict: "bundle",
      fr: "Cinq acteurs de cinq natures s’engagent pour l’alimentation. « Repas d’ici » réunit des composantes, mais on pourrait se passer de « Assurance » et « Entretien ».",
    });
    expect(found.explanation).toEqual({
      fr: "Un bouquet\u00a0: deux services sont en option («\u00a0Assurance\u00a0» et «\u00a0Entretien\u00a0»). Qu’est-ce qui échouerait sans eux\u202f?",
      en: "A bundle: two services are options (“Assurance” and “Entretien”). What would fail without them?",
    });
  });

  it("is a bundle while a component serves no performance", () => {
    const facts = changed(completeFacts(), "components", "vegetables", { serves: [] });
    const found = read(facts);
    expect(found).toMatchObject({ verdict: "bundle" });
    expect(found.explanation.en).toBe(
      "A bundle: one good serves no use put into words (“Légumes”). What would fail without it?",
    );
  });

  it("is not a bundle as long as one solution holds", () => {
    const bundle = copySolution("tea-", { stage: "adopted" });
    const loose = changed(bundle, "components", "tea-cooking", { necessity: "optional" });
    expect(read(joinFacts(completeFacts(), loose)).verdict).toBe("ect");
  });

  it("is emerging while a component has nobody", () => {
    const facts = without(emptied(completeFacts(), "contributions"), "holdings", "h-vegetables");
    expect(read(facts)).toMatchObject({
      verdict: "emerging",
      title: { fr: "Un écosystème en émergence" },
      fr: "Cinq acteurs de cinq natures s’engagent pour l’alimentation. « Repas d’ici » tient ensemble biens et services, mais une composante n’a encore personne et les contributions restent à négocier.",
      en: "Five actors of five natures are committed to food. “Repas d’ici” holds goods and services together, but one component has nobody yet and contributions are still to be negotiated.",
      reasons: 2,
    });
  });

  it("is an ecosystem when everything constitutive is met, whatever drafts and other solutions say", () => {
    const draft = copySolution("draft-", { stage: "draft" });
    const beginning = emptied(copySolution("tea-", { stage: "adopted" }), "components", "usePerformances", "holdings");
    for (const facts of [completeFacts(), joinFacts(completeFacts(), draft), joinFacts(completeFacts(), beginning)]) {
      expect(read(facts)).toMatchObject({ verdict: "ect", title: { en: "A territorial cooperative ecosystem" } });
    }
    expect(read(completeFacts()).reasons).toBe(21);
  });

  it("does not fall to missing on the day a convention ends", () => {
    const ending = changed(completeFacts(), "agreements", "deal", { until: "2025-12-31" });
    expect(diagnose(ending, "2025-07-01").verdict).toBe("ect");
    expect(diagnose(ending, "2026-01-01").verdict).toBe("emerging");
  });
});
