import { type Judgement, type JudgementVoice, judgementVoices } from "../judgement.ts";
import { isComparable, type PlacedJudgement } from "./place-judgements.rules.ts";
import { type JudgementMoment, listSaidBy, listStanding } from "./standing-judgements.rules.ts";
import { readSpread, type Spread } from "./voices-spread.rules.ts";

/** A voice at a criterion: all it has said, and what it says now. */
export interface VoiceReading {
  readonly voice: JudgementVoice;
  /** Everything, the oldest first: nothing said later takes it away. */
  readonly said: readonly Judgement[];
  readonly standing: readonly Judgement[];
}

/** A criterion, its voices side by side. */
export interface CriterionVoices {
  /** Voices heard, in their fixed order: none stands before another by what it says. */
  readonly voices: readonly VoiceReading[];
  readonly spread: Spread;
  /** Said of a criterion since split or merged: to read beside, not to compare. */
  readonly beside: readonly PlacedJudgement[];
}

/** Reads the judgements of one criterion on a day, voice by voice (domain §5). */
export function readCriterionVoices(placed: readonly PlacedJudgement[], moment: JudgementMoment): CriterionVoices {
  const said = listSaidBy(
    placed.filter(isComparable).map(({ judgement }) => judgement),
    moment.asOf,
  );
  const standing = listStanding(said, moment);
  const voices: VoiceReading[] = [];
  for (const voice of judgementVoices) {
    const own = said.filter((one) => one.voice === voice);
    if (own.length > 0) voices.push({ voice, said: own, standing: standing.filter((one) => one.voice === voice) });
  }
  return { voices, spread: readSpread(standing), beside: listBeside(placed, moment) };
}

function listBeside(placed: readonly PlacedJudgement[], { asOf }: JudgementMoment): PlacedJudgement[] {
  const beside = placed.filter((one) => !isComparable(one));
  if (beside.length === 0) return beside;
  const byJudgement = new Map(beside.map((one) => [one.judgement, one]));
  return listSaidBy([...byJudgement.keys()], asOf).flatMap((judgement) => byJudgement.get(judgement) ?? []);
}
