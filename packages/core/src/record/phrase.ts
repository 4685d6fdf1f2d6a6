import { joinTexts } from "./join-names.ts";
import type { LocalText } from "./local-text.ts";

/** A thing that can be counted: singular and plural in each language, and whether it is feminine in French. */
export interface Noun {
  readonly fr: readonly [string, string];
  readonly en: readonly [string, string];
  readonly feminine?: boolean;
}

/** Names shown before the rest is counted: « a, b, c et deux autres ». */
const namesShown = 3;

const frenchNumbers = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const englishNumbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A sentence in both languages. French spaces are set: no-break inside « » and before a colon, narrow before ? ! ; */
export function say(fr: string, en: string): LocalText {
  return { fr: typeset(fr), en };
}

/** Words that are the same in every language: a proper name. */
export function plain(name: string): LocalText {
  return { fr: name, en: name };
}

/** A name between the quotation marks of each language. */
export function quote(name: string): LocalText {
  return { fr: `«\u00a0${name}\u00a0»`, en: `“${name}”` };
}

/** A number in words up to ten, in figures beyond; in French it agrees when there is one. */
export function numberInWords(count: number, feminine = false): LocalText {
  const fr = count === 1 && feminine ? "une" : (frenchNumbers[count] ?? String(count));
  return { fr, en: englishNumbers[count] ?? String(count) };
}

/** A number and what it counts: « deux composantes ». French says none and one in the singular. */
export function countOf(count: number, noun: Noun): LocalText {
  const number = numberInWords(count, noun.feminine);
  return {
    fr: `${number.fr} ${count > 1 ? noun.fr[1] : noun.fr[0]}`,
    en: `${number.en} ${count === 1 ? noun.en[0] : noun.en[1]}`,
  };
}

/** The words for one thing, or for several. */
export function agree<Words>(count: number, one: Words, several: Words): Words {
  return count > 1 ? several : one;
}

/** Items in the order given: « a, b et c »; beyond four, the first three and how many more. */
export function enumerate(items: readonly LocalText[]): LocalText {
  const shown = items.length > namesShown + 1 ? items.slice(0, namesShown) : items;
  const rest = items.length - shown.length;
  const others = numberInWords(rest);
  const all = rest > 0 ? [...shown, { fr: `${others.fr} autres`, en: `${others.en} others` }] : shown;
  return joinTexts(all);
}

/** Proper names, enumerated; `joinNames` says every one of them. */
export function enumerateNames(names: readonly string[]): LocalText {
  return enumerate(names.map(plain));
}

/** Titles between quotation marks, enumerated. */
export function enumerateTitles(titles: readonly string[]): LocalText {
  return enumerate(titles.map(quote));
}

/** The same words, beginning a sentence. */
export function capitalize(text: LocalText): LocalText {
  return {
    fr: text.fr.charAt(0).toUpperCase() + text.fr.slice(1),
    en: text.en.charAt(0).toUpperCase() + text.en.slice(1),
  };
}

/**
 * French words with « de » in front, elided before a vowel or a mute h, contracted with an article: « d’une nature »,
 * « de deux natures », « du Collège », « des Amis ».
 */
export function withDe(words: string): string {
  if (/^les? /i.test(words)) return words.replace(/^les /i, "des ").replace(/^le /i, "du ");
  return /^(?!huit|onze)[aeiouhàâéèêëîïôœù]/i.test(words) ? `d’${words}` : `de ${words}`;
}

/** French words with « à » in front, contracted with an article: « à la Ville », « au Collège », « aux Amis ». */
export function withA(words: string): string {
  if (/^les? /i.test(words)) return words.replace(/^les /i, "aux ").replace(/^le /i, "au ");
  return `à ${words}`;
}

/** Proper names enumerated after a French preposition: « des Amis et de la Ville »; English names stay as they are. */
export function enumerateAfter(preposition: (words: string) => string, names: readonly string[]): LocalText {
  return enumerate(names.map((name) => ({ fr: preposition(name), en: name })));
}

/** Sentences one after the other. */
export function joinSentences(sentences: readonly LocalText[]): LocalText {
  return {
    fr: sentences.map((sentence) => sentence.fr).join(" "),
    en: sentences.map((sentence) => sentence.en).join(" "),
  };
}

const spaces = /« | ([»:?!;])/g;

function typeset(french: string): string {
  return french.replace(spaces, (found, mark: string | undefined) => {
    if (mark === undefined) return "«\u00a0";
    return mark === "»" || mark === ":" ? `\u00a0${mark}` : `\u202f${found.slice(1)}`;
  });
}
