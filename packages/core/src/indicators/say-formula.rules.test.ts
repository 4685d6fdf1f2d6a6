import { expect, it } from "vitest";
import { compileDefinitions } from "./compile-definitions.rules.ts";
import type { Formula } from "./formula.ts";
import { sayFormula } from "./say-formula.rules.ts";
import { makeIndicator, makeMeasure, planOf } from "./testing/sample-definitions.ts";

const labels = { helped: { fr: "Aidés", en: "Helped" }, asked: { fr: "Demandeurs", en: "Asking" } };

function say(formula: Formula, unit: "percent" | "person" = "percent") {
  const definitions = compileDefinitions([
    {
      namespace: "t",
      codeLists: [],
      measures: [
        makeMeasure({ key: "helped", label: labels.helped }),
        makeMeasure({ key: "asked", label: labels.asked }),
      ],
      indicators: [makeIndicator({ key: "said", unit, formula })],
    },
  ]);
  return sayFormula(planOf("said", definitions));
}

it("says a ratio, what is added and what is taken away", () => {
  const numerator = [{ measure: "helped" }, { measure: "asked", times: -2 }];
  expect(say({ kind: "ratio", numerator, denominator: [{ measure: "core:population" }], factor: 100 })).toEqual({
    fr: "(«\u00A0Aidés\u00A0» − 2 × «\u00A0Demandeurs\u00A0») divisé par «\u00A0Habitants\u00A0», × 100",
    en: "(“Helped” − 2 × “Asking”) divided by “Inhabitants”, × 100",
  });
});

it("says a count, a mean and a survey", () => {
  expect(say({ kind: "count", of: ["helped", "asked"] }, "person").en).toBe("“Helped” + “Asking”");
  expect(say({ kind: "weighted-mean", value: "helped", weight: "asked" }, "person").en).toBe(
    "mean of “Helped”, each part counting by “Asking”",
  );
  expect(say({ kind: "survey-share", favourable: "helped", answers: "asked" }).en).toBe(
    "“Helped” among “Asking”, with the margin of a survey",
  );
});
