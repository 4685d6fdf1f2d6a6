import { addDays } from "../../record/day.ts";
import type { Day } from "../../record/partial-date.ts";
import type { Judgement } from "../judgement.ts";
import { readCriterionVoices } from "./criterion-voices.rules.ts";
import type { PlacedJudgement } from "./place-judgements.rules.ts";
import { type JudgementMoment, speakerOf } from "./standing-judgements.rules.ts";
import type { Spread } from "./voices-spread.rules.ts";

/** Somebody who says something else since the talk; their first words stay beside. */
export interface ChangedMind {
  readonly before: Judgement;
  readonly after: Judgement;
}

/** A criterion before a talk and since. What was disagreed on stays written, even where people now agree. */
export interface TalkReading {
  readonly before: Spread;
  readonly since: Spread;
  readonly changed: readonly ChangedMind[];
  /** What still stands as before, whether or not it was said again. */
  readonly kept: readonly Judgement[];
  /** What somebody not heard before has said since. */
  readonly joined: readonly Judgement[];
}

/** Reads a criterion around the day of a talk. */
export function readTalk(placed: readonly PlacedJudgement[], talkOn: Day, moment: JudgementMoment): TalkReading {
  const earlier = readCriterionVoices(placed, { ...moment, asOf: addDays(talkOn, -1) });
  const later = readCriterionVoices(placed, moment);
  const stoodThen = earlier.voices.flatMap(({ standing }) => standing);
  const standNow = later.voices.flatMap(({ standing }) => standing);
  const isSameSpeaker = (one: Judgement, other: Judgement) =>
    one.voice === other.voice && speakerOf(one, moment) === speakerOf(other, moment);
  const fresh = standNow.filter((one) => !stoodThen.includes(one));
  return {
    before: earlier.spread,
    since: later.spread,
    changed: fresh.flatMap((after) =>
      stoodThen
        .filter((before) => before.level !== after.level && isSameSpeaker(before, after))
        .map((before) => ({ before, after })),
    ),
    kept: standNow.filter((one) =>
      stoodThen.some((before) => before === one || (before.level === one.level && isSameSpeaker(before, one))),
    ),
    joined: fresh.filter((one) => !stoodThen.some((before) => isSameSpeaker(before, one))),
  };
}
