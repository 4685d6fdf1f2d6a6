import { performance } from "node:perf_hooks";
import {
  framework,
  type Judgement,
  judgementLevels,
  judgementVoices,
  placeJudgements,
  planFramework,
  summariseChange,
  summariseFramework,
} from "@bassin/core";
import { type Figure, median } from "./figure.ts";

const criteria = 1471;
const judgements = 834;
const moment = { asOf: "2026-11-01" };
const name = { fr: "Un critère", en: "A criterion" };

/** Seven criteria under each, four levels deep. */
function makeFramework() {
  const ids = Array.from({ length: criteria }, (_, index) => index);
  return framework.parse({
    key: "bench",
    version: "2",
    name,
    criteria: ids.map((index) => ({
      id: `criterion-${index}`,
      parent: index < 5 ? null : `criterion-${Math.floor((index - 5) / 7)}`,
      name,
    })),
  });
}

function makeJudgement(index: number): Judgement {
  return {
    id: `judgement-${index}`,
    framework: "bench",
    frameworkVersion: index % 3 === 0 ? "1" : "2",
    criterion: `criterion-${(index * 37) % criteria}`,
    level: judgementLevels[index % judgementLevels.length] ?? "begun",
    text: "Ce que l’on voit d’ici.",
    voice: judgementVoices[(index * 7) % judgementVoices.length] ?? "actor",
    actor: `actor-${index % 60}`,
    on: `${2024 + (index % 3)}-0${1 + (index % 9)}`,
  };
}

/** A framework in brief, whole then after one more judgement; nearly every judgement is of another criterion. */
export function measureJudgements(): Figure[] {
  const plan = planFramework(makeFramework());
  const said = Array.from({ length: judgements }, (_, index) => makeJudgement(index));
  const revisions = [{ framework: "bench", from: "1", to: "2", changes: [] }];
  const read = () => {
    const { at } = placeJudgements(plan.framework, revisions, said);
    return { at, summary: summariseFramework(plan, at, moment) };
  };
  const { at, summary } = read();
  const criterion = `criterion-${criteria - 1}`;
  const judgement = { ...makeJudgement(judgements), criterion };
  const placed = [...(at.get(criterion) ?? []), { judgement, passage: "as-said" as const }];
  const change = () => summariseChange(plan, summary, { criterion, placed, moment });
  for (let warming = 0; warming < 300; warming += 1) read();
  for (let warming = 0; warming < 300; warming += 1) change();
  return [
    {
      name: `a framework of ${criteria} criteria in brief, ${judgements} judgements in two versions`,
      value: median(Array.from({ length: 100 }, () => timed(read))),
      unit: "ms",
      bound: { is: "at most", value: 2 },
    },
    {
      name: "  of which after one more judgement",
      value: median(Array.from({ length: 100 }, () => timed(change))),
      unit: "ms",
    },
    {
      name: "  what one more judgement sends",
      value: Buffer.byteLength(JSON.stringify({ judgement, changed: change() })) / 1000,
      unit: "kB",
      bound: { is: "at most", value: 5 },
    },
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
