import { type Locale, levelWords, lifeFunctions, voiceWords } from "@bassin/core";
import { formatPartialDate, type UiText } from "@bassin/ui";
import { fr } from "../locales/fr.ts";
import type { AppText } from "../locales/use-app-text.ts";

/** What is needed to say a value of the journal: the words, and what things are called. */
export interface ValueSetting {
  readonly text: AppText;
  readonly uiText: UiText;
  readonly locale: Locale;
  readonly names: Readonly<Record<string, string>>;
}

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const moment = /^~?\d{4}(?:-\d{2}){0,2}~?$/;
const dated = new Set(["on", "since", "until", "dueOn", "changedOn", "confirmedOn"]);

/** Where the words of each choice are. */
const choices = {
  nature: "nature",
  kind: "kind",
  state: "state",
  stage: "state",
  balance: "state",
  degree: "state",
  openTo: "state",
  sign: "kind",
  necessity: "necessity",
  basis: "basis",
  develops: "develops",
  changed: "change",
  aspect: "aspect",
  status: "status",
} as const;

/** A value in the words people use: names instead of identifiers, dates as they are spoken. Nothing said is said so. */
export function sayValue(field: string, value: unknown, setting: ValueSetting): string {
  const { text, locale, names } = setting;
  if (value === null || value === undefined || value === "") return text("journal.nothing");
  if (typeof value === "boolean") return text(value ? "journal.yes" : "journal.no");
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  if (Array.isArray(value)) {
    const said = value.map((item: unknown) => sayValue(field, item, setting));
    return said.length === 0 ? text("journal.nothing") : new Intl.ListFormat(locale).format(said);
  }
  if (typeof value === "object") return sayObject(field, value, setting);
  const words = String(value);
  if (names[words] !== undefined) return names[words];
  return identifier.test(words) ? text("journal.gone") : sayWord(field, words, setting);
}

function sayWord(field: string, words: string, { text, uiText, locale }: ValueSetting): string {
  if (dated.has(field) && moment.test(words)) return formatPartialDate(words, locale, uiText);
  const life = lifeFunctions.find((one) => one === words);
  if ((field === "lifeFunctions" || field === "plugin") && life !== undefined) return uiText(`lifeFunction.${life}`);
  if (field === "role" && isIn(fr.writing.mandate, words)) return text(`writing.mandate.${words}`);
  if (field === "role" && isIn(fr.journal.personRole, words)) return text(`journal.personRole.${words}`);
  if ((field === "role" || field === "roles") && isIn(fr.facts.role, words)) return text(`facts.role.${words}`);
  if (field === "level" && isIn(levelWords, words)) return levelWords[words][locale];
  if (field === "voice" && isIn(voiceWords, words)) return voiceWords[words][locale];
  return sayChoice(field, words, text) ?? words;
}

function sayChoice(field: string, words: string, text: AppText): string | undefined {
  if (!isIn(choices, field)) return undefined;
  switch (choices[field]) {
    case "nature":
      return isIn(fr.facts.nature, words) ? text(`facts.nature.${words}`) : undefined;
    case "kind":
      return isIn(fr.facts.kind, words) ? text(`facts.kind.${words}`) : undefined;
    case "necessity":
      return isIn(fr.facts.necessity, words) ? text(`facts.necessity.${words}`) : undefined;
    case "basis":
      return isIn(fr.facts.basis, words) ? text(`facts.basis.${words}`) : undefined;
    case "develops":
      return isIn(fr.facts.develops, words) ? text(`facts.develops.${words}`) : undefined;
    case "change":
      return isIn(fr.facts.change, words) ? text(`facts.change.${words}`) : undefined;
    case "aspect":
      return isIn(fr.facts.aspect, words) ? text(`facts.aspect.${words}`) : undefined;
    case "status":
      return isIn(fr.facts.status, words) ? text(`facts.status.${words}`) : sayState(words, text);
    case "state":
      return sayState(words, text);
  }
}

const sayState = (words: string, text: AppText) =>
  isIn(fr.facts.state, words) ? text(`facts.state.${words}`) : undefined;

/** A step, a role, a party: its word, then when. */
function sayObject(field: string, value: object, setting: ValueSetting): string {
  const entries = Object.entries(value).filter(
    ([key, one]) => one !== null && !(key === "kind" && ("actor" in value || "name" in value)),
  );
  const said = entries.map(([key, one]) => sayValue(key === "voice" ? "voices" : key, one, setting));
  return said.length === 0 ? sayValue(field, null, setting) : said.join(", ");
}

function isIn<Words extends object>(words: Words, key: string): key is keyof Words & string {
  return Object.hasOwn(words, key);
}
