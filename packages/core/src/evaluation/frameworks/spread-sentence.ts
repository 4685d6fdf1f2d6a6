import { joinTexts } from "../../record/join-names.ts";
import type { LocalText } from "../../record/local-text.ts";
import { capitalize, joinSentences, quote, say } from "../../record/phrase.ts";
import type { JudgementVoice } from "../judgement.ts";
import { levelWords, voiceWords } from "./judgement-words.ts";
import type { Spread, SpreadEnd, SpreadKind } from "./voices-spread.rules.ts";

/** What a spread says, and what it gives to talk about. */
export interface SpreadSentence {
  readonly sentence: LocalText;
  readonly question: LocalText;
}

const questions: Readonly<Record<SpreadKind, LocalText>> = {
  silent: say("Qui pourrait en parler le premier ?", "Who could speak of it first?"),
  "set-aside": say("Est-ce que cela concerne quelqu’un d’autre ici ?", "Does it concern somebody else here?"),
  alone: say("Qui le voit d’une autre place ?", "Who sees it from another place?"),
  alike: say("Sur quels faits nous accordons-nous ?", "On which facts do we agree?"),
  close: say("Qu’est-ce que chacun a en tête en disant cela ?", "What does each one have in mind when saying so?"),
  apart: say(
    "Que voient les uns que les autres ne voient pas ? Inutile de trancher : ce que chacun dit est gardé.",
    "What do some see that others do not? No need to settle it: what each one says is kept.",
  ),
};

const nobody = say("Personne n’en a encore parlé.", "Nobody has spoken of it yet.");

/** A spread in words, with a question to open the talk: never a figure, never a level for all. */
export function saySpread(spread: Spread): SpreadSentence {
  const sentences = [sayEnds(spread), sayNotConcerned(spread.notConcerned)].filter((one) => one !== null);
  return {
    sentence: sentences.length === 0 ? nobody : joinSentences(sentences),
    question: questions[spread.kind],
  };
}

function sayEnds({ kind, lowest, highest, notConcerned }: Spread): LocalText | null {
  if (lowest === null || highest === null) return null;
  const [low, high] = [sayLevel(lowest), sayLevel(highest)];
  if (kind === "alone" || (kind === "alike" && notConcerned.length > 0)) return sentenceOf(lowest, low);
  if (kind === "alike") return say(`Tous disent ${low.fr}.`, `All say ${low.en}.`);
  if (areSameVoices(lowest, highest)) {
    const who = capitalize(sayVoices(lowest.voices));
    return say(
      `${who.fr} : certaines paroles disent ${low.fr}, d’autres ${high.fr}.`,
      `${who.en}: some say ${low.en}, others ${high.en}.`,
    );
  }
  return joinSentences([sentenceOf(lowest, low), sentenceOf(highest, high)]);
}

function sayNotConcerned(voices: readonly JudgementVoice[]): LocalText | null {
  if (voices.length === 0) return null;
  const [who, level] = [capitalize(sayVoices(voices)), quote(levelWords["not-concerned"].fr)];
  return say(`${who.fr} : ${level.fr}.`, `${who.en}: “${levelWords["not-concerned"].en}”.`);
}

function sentenceOf({ voices }: SpreadEnd, level: LocalText): LocalText {
  const who = capitalize(sayVoices(voices));
  return say(`${who.fr} : ${level.fr}.`, `${who.en}: ${level.en}.`);
}

function sayVoices(voices: readonly JudgementVoice[]): LocalText {
  return joinTexts(voices.map((voice) => voiceWords[voice]));
}

function sayLevel({ level }: SpreadEnd): LocalText {
  const words = levelWords[level];
  return { fr: quote(words.fr).fr, en: quote(words.en).en };
}

function areSameVoices(one: SpreadEnd, other: SpreadEnd): boolean {
  return one.voices.length === other.voices.length && one.voices.every((voice) => other.voices.includes(voice));
}
