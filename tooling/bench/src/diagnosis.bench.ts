import { performance } from "node:perf_hooks";
import { diagnose } from "@bassin/core";
import { type Figure, median } from "./figure.ts";
import { largeFacts, type Size } from "./large-ecosystem.ts";

const size: Size = { actors: 60, commitments: 300, solutions: 3, components: 12 };
const tenfold: Size = { actors: 600, commitments: 3000, solutions: 30, components: 12 };
const day = "2026-11-01";

/** The time of a diagnosis, and how it grows with ten times the facts; the two sizes in turn, in the same run. */
export function measureDiagnosis(): Figure[] {
  const facts = largeFacts(size);
  const many = largeFacts(tenfold);
  for (let warming = 0; warming < 200; warming += 1) diagnose(facts, day);
  for (let warming = 0; warming < 20; warming += 1) diagnose(many, day);
  const rounds = Array.from({ length: 40 }, () => {
    const one = median(Array.from({ length: 10 }, () => timed(() => diagnose(facts, day))));
    const ten = timed(() => diagnose(many, day));
    return { one, ten };
  });
  return [
    {
      name: "diagnosis, 60 actors, 300 commitments, 3 × 12 components",
      value: median(rounds.map(({ one }) => one)),
      unit: "ms",
      bound: { is: "at most", value: 1 },
    },
    {
      name: "diagnosis, ten times the facts, against once",
      value: median(rounds.map(({ one, ten }) => ten / one)),
      unit: "×",
      bound: { is: "at most", value: 12 },
    },
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
