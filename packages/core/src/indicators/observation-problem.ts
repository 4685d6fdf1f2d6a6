import type { LocalText } from "../record/local-text.ts";

/** The parts of a figure, as a table to import names them. */
export const observationFields = [
  "measure",
  "solution",
  "period",
  "breakdown",
  "value",
  "unit",
  "status",
  "source",
  "definition",
] as const;
export type ObservationField = (typeof observationFields)[number];

/** What may keep a figure from being taken. */
export const observationProblemCodes = [
  "unknown-measure",
  "needs-solution",
  "not-of-a-solution",
  "unknown-solution",
  "malformed-period",
  "finer-than-entered",
  "unknown-breakdown",
  "same-list-twice",
  "not-a-number",
  "not-whole",
  "negative",
  "unknown-unit",
  "other-dimension",
  "unknown-status",
  "unknown-version",
  "said-twice",
] as const;
export type ObservationProblemCode = (typeof observationProblemCodes)[number];

/** Why a figure cannot be taken: in which of its parts, and what to do. */
export interface ObservationProblem {
  readonly field: ObservationField;
  readonly code: ObservationProblemCode;
  readonly message: LocalText;
}

interface Told {
  readonly field: ObservationField;
  readonly tell: (what: string, other: string) => LocalText;
}

const say = (fr: string, en: string): LocalText => ({ fr, en });

const problems: Readonly<Record<ObservationProblemCode, Told>> = {
  "unknown-measure": {
    field: "measure",
    tell: (what) =>
      say(
        `«\u00a0${what}\u00a0» n’est une mesure d’aucun plugin activé ici. Vérifiez le nom, ou activez son plugin.`,
        `“${what}” is a measure of no plugin enabled here. Check the name, or enable its plugin.`,
      ),
  },
  "needs-solution": {
    field: "solution",
    tell: () =>
      say(
        "Cette mesure se dit d’une solution\u00a0: dites laquelle.",
        "This measure is said of a solution: say which.",
      ),
  },
  "not-of-a-solution": {
    field: "solution",
    tell: () =>
      say(
        "Cette mesure se dit de tout le territoire\u00a0: laissez la solution vide.",
        "This measure is said of the whole territory: leave the solution empty.",
      ),
  },
  "unknown-solution": {
    field: "solution",
    tell: (what) =>
      say(
        `«\u00a0${what}\u00a0» n’est aucune solution de cet écosystème.`,
        `“${what}” is no solution of this ecosystem.`,
      ),
  },
  "malformed-period": {
    field: "period",
    tell: (what) =>
      say(
        `«\u00a0${what}\u00a0» n’est pas une période. Écrivez une année (2024), un trimestre (2024-Q3) ou un mois (2024-03).`,
        `“${what}” is not a period. Write a year (2024), a quarter (2024-Q3) or a month (2024-03).`,
      ),
  },
  "finer-than-entered": {
    field: "period",
    tell: (what) =>
      say(
        `Cette mesure ne se saisit pas si finement que «\u00a0${what}\u00a0».`,
        `This measure is not entered as finely as “${what}”.`,
      ),
  },
  "unknown-breakdown": {
    field: "breakdown",
    tell: (what, known) =>
      say(
        `«\u00a0${what}\u00a0» n’est pas une part connue de cette mesure. Connues\u00a0: ${known || "aucune"}.`,
        `“${what}” is not a known part of this measure. Known: ${known || "none"}.`,
      ),
  },
  "same-list-twice": {
    field: "breakdown",
    tell: (what) =>
      say(
        `«\u00a0${what}\u00a0» ne peut pas se dire deux fois d’un même chiffre.`,
        `“${what}” cannot be said twice of one figure.`,
      ),
  },
  "not-a-number": {
    field: "value",
    tell: (what) =>
      say(
        `«\u00a0${what}\u00a0» n’est pas un nombre. Écrivez par exemple 1\u202f234,5.`,
        `“${what}” is not a number. Write for instance 1,234.5.`,
      ),
  },
  "not-whole": {
    field: "value",
    tell: (what) =>
      say(`On compte des unités entières\u00a0: ${what} n’en est pas.`, `Whole units are counted: ${what} is not.`),
  },
  negative: {
    field: "value",
    tell: (what) =>
      say(`Un compte ne descend pas sous zéro\u00a0: ${what}.`, `A count does not go below zero: ${what}.`),
  },
  "unknown-unit": {
    field: "unit",
    tell: (what, expected) =>
      say(
        `«\u00a0${what}\u00a0» n’est pas une unité connue. Attendue\u00a0: ${expected}.`,
        `“${what}” is not a known unit. Expected: ${expected}.`,
      ),
  },
  "other-dimension": {
    field: "unit",
    tell: (what, expected) =>
      say(
        `«\u00a0${what}\u00a0» ne se convertit pas en «\u00a0${expected}\u00a0».`,
        `“${what}” does not convert to “${expected}”.`,
      ),
  },
  "unknown-status": {
    field: "status",
    tell: (what, known) =>
      say(`«\u00a0${what}\u00a0»\u00a0: choisissez parmi ${known}.`, `“${what}”: choose among ${known}.`),
  },
  "unknown-version": {
    field: "definition",
    tell: (what, known) =>
      say(
        `Cette mesure n’a pas de définition ${what}. Celle d’aujourd’hui\u00a0: ${known}.`,
        `This measure has no definition ${what}. Today’s is ${known}.`,
      ),
  },
  "said-twice": {
    field: "value",
    tell: (what) =>
      what === ""
        ? say(
            "Une ligne plus haut dit déjà ce chiffre. Gardez l’une des deux.",
            "A line further up already says this figure. Keep one of the two.",
          )
        : say(
            `La ligne ${what} dit déjà ce chiffre. Gardez l’une des deux.`,
            `Line ${what} already says this figure. Keep one of the two.`,
          ),
  },
};

/** Says why a figure cannot be taken. `what`: the word at fault; `other`: what was expected. */
export function observationProblem(code: ObservationProblemCode, what = "", other = ""): ObservationProblem {
  const { field, tell } = problems[code];
  return { field, code, message: tell(what, other) };
}
