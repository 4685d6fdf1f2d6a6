import type { LocalText } from "@bassin/core";
import { TRPCError } from "@trpc/server";

/** What the domain refuses, one word each. A refusal is a value: nothing was written. */
export const refusalCodes = [
  "signed-out",
  "not-allowed",
  "not-found",
  "stale",
  "unknown-reference",
  "still-used",
  "invalid",
  "unknown-commune",
  "own-declaration",
  "not-the-other-side",
  "already-confirmed",
  "invitation-closed",
  "confirmation-closed",
  "own-address",
  "campaign-closed",
  "campaign-full",
  "answers-given",
  "nothing-said",
  "not-your-words",
  "last-pilot",
  "unknown-plugin",
  "closed",
  "still-open",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A field that could not be accepted, and what to do. */
export interface FieldProblem {
  /** Where, such as `steps.0.on`. */
  readonly path: string;
  readonly message: LocalText;
}

/** A refusal with what its reader needs to go on. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly fields?: readonly FieldProblem[];
  /** For `stale`: the record as it is now. */
  readonly current?: unknown;
  /** For `still-used`: what points to it. */
  readonly dependents?: readonly { readonly entity: string; readonly id: string }[];
}

type TransportCode = ConstructorParameters<typeof TRPCError>[0]["code"];

const transport = {
  "signed-out": "UNAUTHORIZED",
  "not-allowed": "FORBIDDEN",
  "not-found": "NOT_FOUND",
  stale: "CONFLICT",
  "unknown-reference": "BAD_REQUEST",
  "still-used": "PRECONDITION_FAILED",
  invalid: "BAD_REQUEST",
  "unknown-commune": "BAD_REQUEST",
  "own-declaration": "FORBIDDEN",
  "not-the-other-side": "FORBIDDEN",
  "already-confirmed": "CONFLICT",
  "invitation-closed": "NOT_FOUND",
  "confirmation-closed": "NOT_FOUND",
  "own-address": "BAD_REQUEST",
  "campaign-closed": "NOT_FOUND",
  "campaign-full": "PRECONDITION_FAILED",
  "answers-given": "PRECONDITION_FAILED",
  "nothing-said": "BAD_REQUEST",
  "not-your-words": "FORBIDDEN",
  "last-pilot": "PRECONDITION_FAILED",
  "unknown-plugin": "BAD_REQUEST",
  closed: "PRECONDITION_FAILED",
  "still-open": "PRECONDITION_FAILED",
} as const satisfies Record<RefusalCode, TransportCode>;

const messages = {
  "signed-out": {
    fr: "Connectez-vous pour continuer. Rien n’a été perdu.",
    en: "Sign in to go on. Nothing was lost.",
  },
  "not-allowed": {
    fr: "Votre rôle ici ne le permet pas. Demandez à l’équipe qui pilote le territoire.",
    en: "Your role here does not allow it. Ask the team that pilots the territory.",
  },
  "not-found": {
    fr: "Cela n’existe pas, ou plus, là où vous pouvez lire.",
    en: "This does not exist, or no longer does, where you can read.",
  },
  stale: {
    fr: "Quelqu’un d’autre l’a modifié entre-temps. Votre texte est gardé : comparez, puis choisissez.",
    en: "Someone else changed it meanwhile. Your text is kept: compare, then choose.",
  },
  "unknown-reference": {
    fr: "Ce qui est désigné ici n’existe pas dans cet écosystème. Choisissez-le dans la liste.",
    en: "What is named here does not exist in this ecosystem. Choose it from the list.",
  },
  "still-used": {
    fr: "D’autres éléments s’appuient dessus. Détachez-les d’abord.",
    en: "Other things rest on it. Detach them first.",
  },
  invalid: {
    fr: "Certains champs sont à revoir. Rien n’a été enregistré.",
    en: "Some fields need another look. Nothing was saved.",
  },
  "unknown-commune": {
    fr: "Un code de commune est inconnu du code officiel géographique.",
    en: "A commune code is unknown to the official geographical code.",
  },
  "own-declaration": {
    fr: "Vous l’avez déclaré vous-même : une autre personne, de l’autre côté, doit le confirmer.",
    en: "You declared it yourself: another person, on the other side, has to confirm it.",
  },
  "not-the-other-side": {
    fr: "Seule une personne qui parle pour l’autre côté peut confirmer.",
    en: "Only someone who speaks for the other side can confirm.",
  },
  "already-confirmed": { fr: "C’est déjà confirmé.", en: "It is already confirmed." },
  "invitation-closed": {
    fr: "Cette invitation a déjà servi, a expiré ou a été retirée. Demandez-en une nouvelle.",
    en: "This invitation was used, has expired or was withdrawn. Ask for a new one.",
  },
  "confirmation-closed": {
    fr: "Ce lien a déjà servi, a expiré ou a été retiré. Demandez-en un nouveau à la personne qui vous l’a donné.",
    en: "This link was used, has expired or was withdrawn. Ask whoever gave it to you for a new one.",
  },
  "own-address": {
    fr: "Cette adresse est celle de quelqu’un du côté qui l’a écrit. Donnez celle de la personne d’en face.",
    en: "This address belongs to someone on the side that wrote it. Give that of the person on the other side.",
  },
  "campaign-closed": {
    fr: "On ne répond plus ici : la campagne est close, ou ce lien ne sert plus. Ce que vous aviez dit est gardé.",
    en: "Nobody answers here any more: the campaign is closed, or this link no longer opens. What you had said is kept.",
  },
  "campaign-full": {
    fr: "Trop de personnes sont entrées par ce code. Demandez un lien à votre nom à qui mène la campagne.",
    en: "Too many people came in by this code. Ask whoever leads the campaign for a link of your own.",
  },
  "answers-given": {
    fr: "Vous avez terminé : depuis, vous lisez les autres, et vos mots restent ceux d’avant cette lecture.",
    en: "You have ended: since then you read others, and your words stay those from before.",
  },
  "not-your-words": {
    fr: "Ces mots sont ceux de quelqu’un d’autre. Dites les vôtres à côté : les deux se liront.",
    en: "These words are somebody else’s. Say yours beside them: both will be read.",
  },
  "nothing-said": {
    fr: "Répondez d’abord à une question, celle que vous voulez.",
    en: "Answer one question first, whichever you like.",
  },
  "last-pilot": {
    fr: "Un territoire garde au moins une personne qui le pilote. Donnez d’abord ce rôle à quelqu’un d’autre.",
    en: "A territory keeps at least one pilot. Give that role to someone else first.",
  },
  "unknown-plugin": {
    fr: "Ce plugin n’est pas installé sur cette instance.",
    en: "This plugin is not installed on this instance.",
  },
  closed: {
    fr: "Ce lieu est fermé : rien ne s’y lit ni ne s’y écrit. La personne qui le pilote peut le rouvrir.",
    en: "This place is closed: nothing is read or written in it. Whoever pilots it can reopen it.",
  },
  "still-open": {
    fr: "C’est ouvert : il n’y a rien à rouvrir, et rien ne s’efface sans avoir été fermé d’abord.",
    en: "It is open: there is nothing to reopen, and nothing is erased before it was closed.",
  },
} as const satisfies Record<RefusalCode, LocalText>;

/** A refusal on its way to the browser. */
export class RefusedRequest extends TRPCError {
  readonly refusal: Refusal & { readonly message: LocalText };
  constructor(refusal: Refusal) {
    super({ code: transport[refusal.code], message: refusal.code });
    this.refusal = { ...refusal, message: messages[refusal.code] };
  }
}

/** Ends a procedure with a refusal; the transaction around it is rolled back. */
export function refuse(refusal: Refusal): never {
  throw new RefusedRequest(refusal);
}
