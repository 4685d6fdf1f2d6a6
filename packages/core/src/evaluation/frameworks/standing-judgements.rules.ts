import { type Day, firstDay, lastDay } from "../../record/partial-date.ts";
import { hasBegun } from "../../record/valid-time.ts";
import type { Judgement } from "../judgement.ts";

/** When judgements are read, and whose each is. */
export interface JudgementMoment {
  readonly asOf: Day;
  /** Who spoke: without it, the person or the actor named, else somebody not heard otherwise. */
  readonly speakerOf?: (judgement: Judgement) => string;
}

/** Judgements said by a day, the oldest first. */
export function listSaidBy(judgements: readonly Judgement[], asOf: Day): Judgement[] {
  const said = judgements.filter(({ on }) => hasBegun(on, asOf));
  return said.length < 2 ? said : said.sort(compareByDate);
}

/**
 * What each speaker says now, among judgements given and returned the oldest first: what they surely said before in the
 * same voice steps back (it is kept, to be read over time), two things said the same day both stand.
 */
export function listStanding(said: readonly Judgement[], moment: JudgementMoment): Judgement[] {
  if (said.length < 2) return [...said];
  const keys = said.map((judgement) => `${judgement.voice} ${speakerOf(judgement, moment)}`);
  // The oldest first: the last one written for a speaker is the latest.
  const latest = new Map(keys.map((key, index) => [key, firstDay(said[index]?.on ?? "")]));
  return said.filter(({ on }, index) => {
    const day = latest.get(keys[index] ?? "") ?? "";
    return firstDay(on) >= day || lastDay(on) >= day;
  });
}

/** Who spoke, as far as the moment tells. */
export function speakerOf(judgement: Judgement, moment: JudgementMoment): string {
  return moment.speakerOf?.(judgement) ?? nameSpeaker(judgement);
}

function nameSpeaker({ id, actor, saidBy }: Judgement): string {
  if (saidBy == null) return actor ?? id;
  return `${actor ?? ""} ${saidBy.toLocaleLowerCase("fr")}`;
}

function compareByDate(left: Judgement, right: Judgement): number {
  const [leftDay, rightDay] = [firstDay(left.on), firstDay(right.on)];
  if (leftDay !== rightDay) return leftDay < rightDay ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
