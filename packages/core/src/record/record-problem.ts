import { z } from "zod";
import type { LocalText } from "./local-text.ts";

/** What can be wrong between records, each well written by itself. */
export const problemCodes = [
  "unknown-reference",
  "duplicate-id",
  "reserved-id",
  "same-sides",
  "no-actor",
  "ends-before-it-begins",
  "other-solution",
  "steps-out-of-order",
] as const;
export const problemCode = z.enum(problemCodes);
export type ProblemCode = (typeof problemCodes)[number];

/** Something wrong, where, such as `ecosystems[0].commitments[3].giver`, and said so that it can be put right. */
export interface RecordProblem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: LocalText;
}

const messages: Record<ProblemCode, (what: string) => LocalText> = {
  "unknown-reference": (what) => ({
    fr: `« ${what} » n’est l’identifiant d’aucun élément de la liste attendue.`,
    en: `“${what}” is the identifier of nothing in the expected list.`,
  }),
  "duplicate-id": (what) => ({
    fr: `L’identifiant « ${what} » est déjà pris dans cette liste.`,
    en: `The identifier “${what}” is already taken in this list.`,
  }),
  "reserved-id": (what) => ({
    fr: `L’identifiant « ${what} » désigne le commun : un acteur ne peut pas le porter.`,
    en: `The identifier “${what}” means the common: no actor can bear it.`,
  }),
  "same-sides": (what) => ({
    fr: `« ${what} » ne peut pas s’engager envers lui-même : un engagement relie deux côtés.`,
    en: `“${what}” cannot commit to itself: a commitment links two sides.`,
  }),
  "no-actor": () => ({
    fr: "Un engagement nomme au moins un acteur : celui qui donne, ou celui qui reçoit.",
    en: "A commitment names at least one actor: the one who gives, or the one who receives.",
  }),
  "ends-before-it-begins": (what) => ({
    fr: `La fin (${what}) vient avant le début.`,
    en: `The end (${what}) comes before the beginning.`,
  }),
  "other-solution": (what) => ({
    fr: `« ${what} » est une performance d’usage d’une autre solution.`,
    en: `“${what}” is a use performance of another solution.`,
  }),
  "steps-out-of-order": (what) => ({
    fr: `L’étape du ${what} vient avant celle qui la précède.`,
    en: `The step of ${what} comes before the one told just ahead of it.`,
  }),
};

/** Says a problem, naming the identifier or the date it comes from. */
export function problemAt(path: string, code: ProblemCode, what = ""): RecordProblem {
  return { path, code, message: messages[code](what) };
}
