import { type Judgement, type JudgementLevel, type JudgementVoice, judgementVoices } from "../judgement.ts";

/** The levels that say how far, in their order. They have an order and no distance: nothing adds or averages them. */
const ladder = ["not-started", "begun", "under-way", "rooted"] as const;
export type LadderLevel = (typeof ladder)[number];

/**
 * `silent`: nobody spoke. `set-aside`: all say it does not concern them. `alone`: one level was said.
 * `alike`: the same by all. `close`: two levels that follow each other. `apart`: further.
 */
export type SpreadKind = "silent" | "set-aside" | "alone" | "alike" | "close" | "apart";

/** One end of what voices say. */
export interface SpreadEnd {
  readonly level: LadderLevel;
  readonly voices: readonly JudgementVoice[];
}

/** How far voices are from one another. The two ends are the words of people; there is no middle. */
export interface Spread {
  readonly kind: SpreadKind;
  readonly lowest: SpreadEnd | null;
  readonly highest: SpreadEnd | null;
  /** Voices in which somebody says it does not concern them: apart, on no ladder. */
  readonly notConcerned: readonly JudgementVoice[];
}

/** How far standing judgements of one criterion are from one another (domain §5). */
export function readSpread(standing: readonly Judgement[]): Spread {
  const said = new Set(standing.map(({ level }) => level));
  const lowest = ladder.find((level) => said.has(level));
  const highest = ladder.findLast((level) => said.has(level));
  const notConcerned = said.has("not-concerned") ? listVoices(standing, "not-concerned") : [];
  if (lowest === undefined || highest === undefined) {
    return { kind: notConcerned.length > 0 ? "set-aside" : "silent", lowest: null, highest: null, notConcerned };
  }
  const onLadder = standing.filter(({ level }) => level !== "not-concerned");
  return {
    kind: onLadder.length === 1 ? "alone" : kindOf(lowest, highest),
    lowest: { level: lowest, voices: listVoices(standing, lowest) },
    highest: { level: highest, voices: listVoices(standing, highest) },
    notConcerned,
  };
}

function kindOf(lowest: LadderLevel, highest: LadderLevel): SpreadKind {
  if (lowest === highest) return "alike";
  return ladder[ladder.indexOf(lowest) + 1] === highest ? "close" : "apart";
}

function listVoices(standing: readonly Judgement[], level: JudgementLevel): JudgementVoice[] {
  return judgementVoices.filter((voice) => standing.some((one) => one.voice === voice && one.level === level));
}
