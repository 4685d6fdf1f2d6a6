import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFramework } from "./framework-plan.ts";
import { mergeSummary, summariseChange, summariseFramework } from "./framework-summary.rules.ts";
import { placeJudgements } from "./place-judgements.rules.ts";
import { frameworkOf, judged, someJudgements, someTree, today } from "./testing/judgements.ts";

const moment = { asOf: today };

const flat = frameworkOf("1", ["root", "leaf", "twig"]);
const tree = {
  ...flat,
  criteria: flat.criteria.map((one) => ({
    ...one,
    parent: { leaf: "root", twig: "leaf" }[one.id] ?? null,
  })),
};

function summarise(framework: typeof flat, judgements: Parameters<typeof placeJudgements>[2]) {
  const plan = planFramework(framework);
  const { at } = placeJudgements(framework, [], judgements);
  return { plan, at, summary: summariseFramework(plan, at, moment) };
}

describe("a framework in brief", () => {
  it("says what each voice says, and where below there is something to talk about", () => {
    const farm = judged({ id: "1", criterion: "twig", level: "rooted" });
    const people = judged({ id: "2", criterion: "twig", level: "not-started", voice: "inhabitant" });
    const { summary } = summarise(tree, [farm, people]);
    expect([...summary.values()]).toEqual([
      {
        criterion: "twig",
        voices: [
          { voice: "actor", levels: ["rooted"] },
          { voice: "inhabitant", levels: ["not-started"] },
        ],
        spread: "apart",
        beside: 0,
        under: { criteria: 0, spokenOf: 0, apart: 0 },
      },
      {
        criterion: "leaf",
        voices: [],
        spread: "silent",
        beside: 0,
        under: { criteria: 1, spokenOf: 1, apart: 1 },
      },
      {
        criterion: "root",
        voices: [],
        spread: "silent",
        beside: 0,
        under: { criteria: 2, spokenOf: 1, apart: 1 },
      },
    ]);
  });

  it("answers with the change, not the tree; nothing for a criterion it does not have", () => {
    const { plan, summary } = summarise(tree, []);
    const first = [{ judgement: judged({ id: "1", criterion: "twig" }), passage: "as-said" as const }];
    const changed = summariseChange(plan, summary, { criterion: "twig", placed: first, moment });
    expect(changed.map(({ criterion }) => criterion)).toEqual(["twig", "leaf", "root"]);
    const again = [...first, { judgement: judged({ id: "2", criterion: "twig" }), passage: "as-said" as const }];
    const after = mergeSummary(summary, changed);
    expect(summariseChange(plan, after, { criterion: "twig", placed: again, moment })).toHaveLength(1);
    expect(summariseChange(plan, summary, { criterion: "nowhere", placed: first, moment })).toEqual([]);
  });

  it("is the same, change after change, as computed whole", () => {
    const case_ = someTree().chain((framework) =>
      fc.tuple(fc.constant(framework), someJudgements(framework.criteria.map(({ id }) => id))),
    );
    fc.assert(
      fc.property(case_, ([framework, judgements]) => {
        const { plan, at, summary: whole } = summarise(framework, judgements);
        let { summary } = summarise(framework, []);
        for (const { criterion } of judgements) {
          const until = at.get(criterion) ?? [];
          for (let count = 1; count <= until.length; count += 1) {
            const changed = summariseChange(plan, summary, { criterion, placed: until.slice(0, count), moment });
            summary = mergeSummary(summary, changed);
          }
        }
        expect(summary).toEqual(whole);
      }),
    );
  });

  it("does not depend on the order of judgements", () => {
    const case_ = someTree().chain((framework) =>
      someJudgements(framework.criteria.map(({ id }) => id)).map((judgements) => ({ framework, judgements })),
    );
    fc.assert(
      fc.property(case_, ({ framework, judgements }) => {
        expect(summarise(framework, judgements.toReversed()).summary).toEqual(summarise(framework, judgements).summary);
      }),
    );
  });

  it("counts criteria to talk about, and never adds levels up", () => {
    const case_ = someTree().chain((framework) =>
      someJudgements(framework.criteria.map(({ id }) => id)).map((judgements) => ({ framework, judgements })),
    );
    fc.assert(
      fc.property(case_, ({ framework, judgements }) => {
        const { plan, summary } = summarise(framework, judgements);
        const raised = judgements.map((one) => (one.level === "begun" ? { ...one, level: "rooted" as const } : one));
        const lifted = summarise(framework, raised).summary;
        for (const root of plan.roots) {
          expect(lifted.get(root)?.under.spokenOf).toBe(summary.get(root)?.under.spokenOf);
        }
        for (const { criterion, voices } of summary.values()) {
          const own = judgements.filter((one) => one.criterion === criterion);
          for (const { voice, levels } of voices) {
            for (const level of levels)
              expect(own.some((one) => one.voice === voice && one.level === level)).toBe(true);
          }
        }
      }),
    );
  });
});
