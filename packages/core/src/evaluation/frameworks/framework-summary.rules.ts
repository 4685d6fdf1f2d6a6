import type { JudgementLevel, JudgementVoice } from "../judgement.ts";
import { readCriterionVoices } from "./criterion-voices.rules.ts";
import { type FrameworkPlan, listAbove } from "./framework-plan.ts";
import type { PlacedJudgement } from "./place-judgements.rules.ts";
import type { JudgementMoment } from "./standing-judgements.rules.ts";
import type { SpreadKind } from "./voices-spread.rules.ts";

/** A voice in brief: each level it now says, once per speaker, the oldest first. */
export interface VoiceSummary {
  readonly voice: JudgementVoice;
  readonly levels: readonly JudgementLevel[];
}

/** How many criteria stand under one, itself left out: where to go and talk, never how well it goes. */
export interface UnderSummary {
  readonly criteria: number;
  readonly spokenOf: number;
  readonly apart: number;
}

/** A criterion in brief. */
export interface CriterionSummary {
  readonly criterion: string;
  readonly voices: readonly VoiceSummary[];
  readonly spread: SpreadKind;
  /** Words said of a criterion since split or merged, to read beside. */
  readonly beside: number;
  readonly under: UnderSummary;
}

/** A framework in brief, by criterion. */
export type FrameworkSummary = ReadonlyMap<string, CriterionSummary>;

type Own = Omit<CriterionSummary, "under">;

const nobodySpoke = { voices: [], spread: "silent", beside: 0 } as const;

/** The whole framework in brief, from the judgements at each criterion. */
export function summariseFramework(
  plan: FrameworkPlan,
  at: ReadonlyMap<string, readonly PlacedJudgement[]>,
  moment: JudgementMoment,
): FrameworkSummary {
  const summary = new Map<string, CriterionSummary>();
  for (const criterion of plan.upward) {
    const placed = at.get(criterion);
    const own = placed === undefined ? { criterion, ...nobodySpoke } : summariseOwn(criterion, placed, moment);
    summary.set(criterion, { ...own, under: addUp(plan, summary, criterion) });
  }
  return summary;
}

/** A criterion whose judgements changed: all those it now has. */
export interface JudgementsChange {
  readonly criterion: string;
  readonly placed: readonly PlacedJudgement[];
  readonly moment: JudgementMoment;
}

/**
 * What changes in a summary when a criterion's judgements do: that criterion, then those above it whose counts move.
 * Nothing when the plan has no such criterion.
 */
export function summariseChange(
  plan: FrameworkPlan,
  summary: FrameworkSummary,
  change: JudgementsChange,
): CriterionSummary[] {
  const before = summary.get(change.criterion);
  if (before === undefined) return [];
  const after = { ...summariseOwn(change.criterion, change.placed, change.moment), under: before.under };
  const spokenOf = Number(isSpokenOf(after)) - Number(isSpokenOf(before));
  const apart = Number(isApart(after)) - Number(isApart(before));
  if (spokenOf === 0 && apart === 0) return [after];
  const above = listAbove(plan, change.criterion).flatMap((id) => summary.get(id) ?? []);
  return [
    after,
    ...above.map((one) => {
      const { criteria } = one.under;
      return { ...one, under: { criteria, spokenOf: one.under.spokenOf + spokenOf, apart: one.under.apart + apart } };
    }),
  ];
}

/** A summary with what changed put in its place. */
export function mergeSummary(summary: FrameworkSummary, changed: readonly CriterionSummary[]): FrameworkSummary {
  return new Map([...summary, ...changed.map((one) => [one.criterion, one] as const)]);
}

function summariseOwn(criterion: string, placed: readonly PlacedJudgement[], moment: JudgementMoment): Own {
  const { voices, spread, beside } = readCriterionVoices(placed, moment);
  return {
    criterion,
    voices: voices.map(({ voice, standing }) => ({ voice, levels: standing.map(({ level }) => level) })),
    spread: spread.kind,
    beside: beside.length,
  };
}

function addUp(plan: FrameworkPlan, summary: FrameworkSummary, criterion: string): UnderSummary {
  let [criteria, spokenOf, apart] = [0, 0, 0];
  for (const id of plan.under.get(criterion) ?? []) {
    const one = summary.get(id);
    if (one === undefined) continue;
    criteria += 1 + one.under.criteria;
    spokenOf += Number(isSpokenOf(one)) + one.under.spokenOf;
    apart += Number(isApart(one)) + one.under.apart;
  }
  return { criteria, spokenOf, apart };
}

function isSpokenOf({ voices, beside }: Own): boolean {
  return voices.length > 0 || beside > 0;
}

function isApart({ spread }: Own): boolean {
  return spread === "apart";
}
