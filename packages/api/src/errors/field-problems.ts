import type { LocalText } from "@bassin/core";
import type { z } from "zod";
import type { FieldProblem } from "./refusal.ts";

/** The words core's schemas use for what is wrong with a field, and what to do about it. */
const words: Record<string, LocalText> = {
  required: { fr: "À remplir.", en: "Please fill this in." },
  "too-long": { fr: "Trop long : raccourcissez un peu.", en: "Too long: please shorten it a little." },
  "too-many": { fr: "Trop d’éléments.", en: "Too many items." },
  "too-large": { fr: "Ce nombre est trop grand.", en: "This number is too large." },
  negative: { fr: "Un nombre positif, ou zéro.", en: "A positive number, or zero." },
  duplicate: { fr: "Un même élément est cité deux fois.", en: "The same item is named twice." },
  date: {
    fr: "Une date : 2024, 2024-03 ou 2024-03-15 (ajoutez ~ pour « environ »).",
    en: "A date: 2024, 2024-03 or 2024-03-15 (add ~ for “about”).",
  },
  period: {
    fr: "Une année, un trimestre ou un mois : 2024, 2024-Q3 ou 2024-03.",
    en: "A year, a quarter or a month: 2024, 2024-Q3 or 2024-03.",
  },
  identifier: { fr: "Identifiant mal formé.", en: "Malformed identifier." },
  "commune-code": { fr: "Un code INSEE de commune, comme 31042.", en: "An INSEE commune code, such as 31042." },
  siren: { fr: "Un SIREN de neuf chiffres, clé comprise.", en: "A SIREN of nine digits, check digit included." },
  siret: {
    fr: "Un SIRET de quatorze chiffres, clé comprise.",
    en: "A SIRET of fourteen digits, check digit included.",
  },
  email: { fr: "Une adresse e-mail, comme nom@exemple.fr.", en: "An e-mail address, such as name@example.org." },
  address: { fr: "Une adresse qui commence par https://.", en: "An address that begins with https://." },
};

/** What is said when a schema has no word of its own. */
const byCode: Partial<Record<z.core.$ZodIssue["code"], LocalText>> = {
  invalid_type: { fr: "Ce champ n’a pas la forme attendue.", en: "This field does not have the expected form." },
  invalid_value: { fr: "Choisissez une des valeurs proposées.", en: "Choose one of the proposed values." },
  too_small: { fr: "C’est trop court, ou trop petit.", en: "This is too short, or too small." },
  too_big: { fr: "C’est trop long, ou trop grand.", en: "This is too long, or too large." },
  unrecognized_keys: { fr: "Ce champ n’existe pas.", en: "This field does not exist." },
};

const otherwise: LocalText = { fr: "Ce champ n’est pas valable.", en: "This field is not valid." };

/** Each problem of a refused input, with its field and what to do, in both languages. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.flatMap((issue) => {
    const message = messageOf(issue);
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    return keys.map((key) => ({ path: [...issue.path, ...(key === undefined ? [] : [key])].join("."), message }));
  });
}

function messageOf(issue: z.core.$ZodIssue): LocalText {
  if (isMissing(issue)) return words.required ?? otherwise;
  return words[issue.message] ?? byCode[issue.code] ?? otherwise;
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" && issue.input === undefined && issue.message.includes("received undefined");
}
