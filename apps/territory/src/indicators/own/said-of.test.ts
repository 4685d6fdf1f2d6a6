import { detectDecimalMark, type OwnIndicator, ownIndicatorSaid, parseNumber, reviseOwnIndicator } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { i18n } from "../../locales/i18n.ts";
import type { AppKey } from "../../locales/use-app-text.ts";
import { type Draft, draftOf, newDraft, newMeasure } from "./draft.ts";
import { findDraftProblems } from "./draft-problems.ts";
import { listChangedMeanings, listDraftUnits, listKnownMeasures, planDraft, workDraft } from "./draft-reading.ts";
import { type DraftGround, saidOf } from "./said-of.ts";

const app = i18n.getFixedT("fr", "app");
const text = (key: AppKey, values?: Record<string, string | number>) =>
  app(key, { ...values, interpolation: { escapeValue: false } });

const groundOf = (before: OwnIndicator | undefined = undefined): DraftGround => ({
  before,
  takenIndicators: new Set(),
  takenMeasures: new Set(before?.measures.map(({ key }) => key)),
  known: listKnownMeasures([]),
  readNumber: (words) => parseNumber(words, detectDecimalMark([words], ","))?.value,
});

const fr = (words: string) => ({ fr: words, en: "" });

const filled: Draft = {
  ...newDraft(),
  label: fr("Habitants qui partagent un repas"),
  performance: fr("Les habitants peuvent manger ensemble"),
  measures: [
    {
      ...newMeasure("new-1"),
      label: fr("Convives"),
      population: fr("Habitants venus dans l’année"),
      source: fr("Cahier de présence"),
      breakdowns: ["sex", "tenure"],
    },
  ],
  given: { "new-1": "30", "core:population": "1 200" },
  gives: "2,5",
  method: fr("Compter chaque soir"),
  limits: fr("Ne dit pas qui vient seul"),
  source: fr("Réunion du centre social"),
  definedBy: "Le centre social",
};

const setting = (ground: DraftGround) => ({ ground, others: [], text, locale: "fr" as const });

function kept(draft: Draft): OwnIndicator {
  const revised = reviseOwnIndicator(undefined, saidOf(draft, groundOf()), []);
  if (!revised.ok) throw new Error(JSON.stringify(revised.problems));
  return { id: "one", ...revised.own };
}

describe("an indicator being defined", () => {
  it("says what the API takes: names from titles, English from French, the factor from the unit", () => {
    const said = saidOf(filled, groundOf());
    expect(ownIndicatorSaid.parse(said)).toEqual(said);
    expect(said.indicator).toMatchObject({
      key: "habitants-qui-partagent-un-repas",
      label: { fr: "Habitants qui partagent un repas", en: "Habitants qui partagent un repas" },
      formula: { factor: 100, numerator: [{ measure: "convives" }], denominator: [{ measure: "core:population" }] },
      breakdowns: ["sex"],
      golden: [{ given: { convives: 30, "core:population": 1200 }, gives: 2.5 }],
    });
    expect(findDraftProblems(filled, setting(groundOf()))).toEqual(new Map());
  });

  it("is worked out as one types, in the units its measures lead to", () => {
    const ground = groundOf();
    const plan = planDraft(filled, ground);
    expect(plan && workDraft(filled, ground, plan)).toBe(2.5);
    expect(listDraftUnits(filled, ground)).toEqual(["number", "percent", "per-mille"]);
    const half = { ...filled, given: { "new-1": "30" } };
    expect(plan && workDraft(half, ground, plan)).toBeNull();
  });

  it("names each field nobody filled in, then those its rules refuse", () => {
    const nothing = findDraftProblems(newDraft(), setting(groundOf()));
    expect([...nothing.keys()]).toEqual([
      ...["label", "performance", "method", "limits", "source", "definedBy"],
      ...["measures.0.label", "measures.0.population", "measures.0.source"],
      ...["given.new-1", "given.core:population", "gives"],
    ]);
    const wrong = findDraftProblems({ ...filled, gives: "3", unit: "euro" }, setting(groundOf()));
    expect([...wrong.keys()]).toEqual(["unit", "gives"]);
  });

  it("kept, is shown again as it was typed, and says the very same", () => {
    const own = kept(filled);
    const [indicator] = own.versions;
    if (indicator === undefined) throw new Error("It has one version");
    const { definedBy, measures } = own;
    const again = draftOf({ definedBy, indicator, measures }, (value) => String(value).replace(".", ","));
    expect(again).toMatchObject({ label: fr("Habitants qui partagent un repas"), gives: "2,5" });
    const revised = reviseOwnIndicator(own, saidOf(again, groundOf(own)), []);
    expect(revised).toMatchObject({ ok: true, own: { versions: own.versions, measures: own.measures } });
    expect(listChangedMeanings(again, groundOf(own))).toEqual([]);
  });

  it("said otherwise, asks how figures compare where the meaning changes", () => {
    const own = kept(filled);
    const [indicator] = own.versions;
    if (indicator === undefined) throw new Error("It has one version");
    const start = draftOf({ definedBy: own.definedBy, indicator, measures: own.measures }, String);
    const [measure] = start.measures;
    const changed: Draft = {
      ...start,
      unit: "per-mille",
      gives: "25",
      measures: measure ? [{ ...measure, population: fr("Habitants venus chaque semaine") }] : [],
    };
    const fields = ["comparability.indicator", "comparability.measures.0"];
    expect(listChangedMeanings(changed, groundOf(own)).map(({ field }) => field)).toEqual(fields);
    expect([...findDraftProblems(changed, setting(groundOf(own))).keys()]).toEqual(fields);
    const comparability = {
      indicator: { kind: "identical", factor: "" },
      convives: { kind: "convertible", factor: "0,8" },
    } as const;
    const revised = reviseOwnIndicator(own, saidOf({ ...changed, comparability }, groundOf(own)), []);
    expect(revised.ok && revised.own.measures.at(-1)?.supersedes).toEqual({
      version: "1.0.0",
      comparability: { kind: "convertible", factor: 0.8 },
    });
  });
});
