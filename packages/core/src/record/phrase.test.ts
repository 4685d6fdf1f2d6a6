import { describe, expect, it } from "vitest";
import { dateInWords, whenInWords } from "./date-phrase.ts";
import {
  agree,
  capitalize,
  countOf,
  enumerateAfter,
  enumerateNames,
  enumerateTitles,
  joinSentences,
  numberInWords,
  say,
  withA,
  withDe,
} from "./phrase.ts";

const component = { fr: ["composante", "composantes"], en: ["component", "components"], feminine: true } as const;

describe("phrases", () => {
  it("sets French spaces and leaves English alone", () => {
    expect(say("Qui porte « La cantine » ? Deux choses : non ; oui !", "Who: “X”?")).toEqual({
      fr: "Qui porte «\u00a0La cantine\u00a0»\u202f? Deux choses\u00a0: non\u202f; oui\u202f!",
      en: "Who: “X”?",
    });
  });

  it("counts in words up to ten, with the agreement of each language", () => {
    expect(countOf(1, component)).toEqual({ fr: "une composante", en: "one component" });
    expect(countOf(2, component)).toEqual({ fr: "deux composantes", en: "two components" });
    expect(countOf(0, component)).toEqual({ fr: "zéro composante", en: "zero components" });
    expect(countOf(31, component)).toEqual({ fr: "31 composantes", en: "31 components" });
    expect(numberInWords(10)).toEqual({ fr: "dix", en: "ten" });
    expect(agree(2, "est", "sont")).toBe("sont");
  });

  it("enumerates, and counts the rest beyond four", () => {
    expect(enumerateNames([])).toEqual({ fr: "", en: "" });
    expect(enumerateNames(["A"])).toEqual({ fr: "A", en: "A" });
    expect(enumerateNames(["A", "B", "C", "D"])).toEqual({ fr: "A, B, C et D", en: "A, B, C and D" });
    expect(enumerateNames(["A", "B", "C", "D", "E"])).toEqual({
      fr: "A, B, C et deux autres",
      en: "A, B, C and two others",
    });
    expect(enumerateTitles(["A", "B"])).toEqual({ fr: "«\u00a0A\u00a0» et «\u00a0B\u00a0»", en: "“A” and “B”" });
  });

  it("elides, begins and joins sentences", () => {
    expect(["énergie", "habitat", "une nature", "deux natures", "huit natures"].map(withDe)).toEqual([
      "d’énergie",
      "d’habitat",
      "d’une nature",
      "de deux natures",
      "de huit natures",
    ]);
    expect(capitalize({ fr: "été", en: "summer" })).toEqual({ fr: "Été", en: "Summer" });
    expect(joinSentences([say("A.", "B."), say("C.", "D.")])).toEqual({ fr: "A. C.", en: "B. D." });
  });

  it("contracts the article of a name after a preposition", () => {
    expect(["Le Collège", "Les Amis", "la Ville", "Ferme Haute"].map(withDe)).toEqual([
      "du Collège",
      "des Amis",
      "de la Ville",
      "de Ferme Haute",
    ]);
    expect(enumerateAfter(withA, ["Le Collège", "Les Amis", "Audruicq"])).toEqual({
      fr: "au Collège, aux Amis et à Audruicq",
      en: "Le Collège, Les Amis and Audruicq",
    });
  });

  it("says dates as precisely as they are known", () => {
    expect(whenInWords("2025-03-01")).toEqual({ fr: "le 1er mars 2025", en: "on 1 March 2025" });
    expect(whenInWords("2025-08")).toEqual({ fr: "en août 2025", en: "in August 2025" });
    expect(whenInWords("2025~")).toEqual({ fr: "vers 2025", en: "around 2025" });
    expect(dateInWords("2025")).toEqual({ fr: "2025", en: "2025" });
  });
});
