import type { Agreement } from "../production/agreement.ts";
import type { Commitment } from "../production/commitment.ts";
import type { Fulfilment } from "../production/fulfilment.ts";
import type { Externality } from "../solution/externality.ts";
import type { Contribution } from "../value/contribution.ts";
import type { ResourceLink } from "../value/resource-link.ts";
import type { UsefulEffect } from "../value/useful-effect.ts";
import {
  agreeWith,
  inTheirWords,
  isPlural,
  nameActor,
  onThePartOf,
  type Telling,
  tellAsSaid,
  toWhom,
  towards,
} from "./attestation-told.ts";
import { joinNames } from "./join-names.ts";
import type { LocalText } from "./local-text.ts";
import { capitalize, enumerate, quote, withA } from "./phrase.ts";
import type { AttestedFact } from "./sides-of.rules.ts";

/**
 * A fact told in one sentence to someone who answers for an actor, as a person would say it: « La mairie dit que vous
 * vous engagez envers elle : … ». What else was said of it comes in `listAttestedDetails`.
 */
export function tellAttestedFact(telling: Telling, fact: AttestedFact): LocalText {
  const { declaredBy } = fact.record;
  if (declaredBy == null) return tellAsSaid(telling, null, clauseOf(telling, fact));
  if (fact.entity === "commitment" && fact.record.giver === declaredBy) return tellOwnPromise(telling, fact.record);
  const isOwnAgreement = fact.entity === "agreement" && fact.record.parties.includes(declaredBy);
  if (isOwnAgreement) return tellOwnAgreement(telling, fact.record);
  return tellAsSaid(telling, declaredBy, clauseOf(telling, fact));
}

/** An agreement told by one of its parties: « La ferme dit avoir passé un accord avec vous ». */
function tellOwnAgreement(telling: Telling, { declaredBy, parties, title }: Agreement): LocalText {
  const name = nameActor(telling, declaredBy ?? "");
  const others = parties.filter((party) => party !== declaredBy && party !== telling.listener);
  const isParty = telling.listener !== null && parties.includes(telling.listener);
  const names = others.map((party) => nameActor(telling, party));
  const withWhom = {
    fr: joinNames([...(isParty ? ["vous"] : []), ...names]).fr,
    en: joinNames([...(isParty ? ["you"] : []), ...names]).en,
  };
  const clause = {
    fr: `${agreeWith(name, "dit", "disent")} avoir passé un accord avec ${withWhom.fr}`,
    en: `${name} says there is an agreement with ${withWhom.en}`,
  };
  return asSentence(inTheirWords(clause, title));
}

/** A promise told by whoever makes it: « La ferme dit s’engager envers vous ». */
function tellOwnPromise(telling: Telling, { declaredBy, receiver, statement }: Commitment): LocalText {
  const name = nameActor(telling, declaredBy ?? "");
  const to = towardsWhom(telling, receiver);
  const clause = {
    fr: `${agreeWith(name, "dit", "disent")} s’engager ${to.fr}`,
    en: `${name} makes a promise ${to.en}`,
  };
  return asSentence(inTheirWords(clause, statement));
}

function asSentence({ fr, en }: LocalText): LocalText {
  return capitalize({ fr: `${fr}.`, en: `${en}.` });
}

function clauseOf(telling: Telling, fact: AttestedFact): LocalText {
  switch (fact.entity) {
    case "commitment":
      return inTheirWords(promiseOf(telling, fact.record), fact.record.statement);
    case "fulfilment":
      return fulfilmentOf(telling, fact.record);
    case "agreement":
      return inTheirWords(agreementOf(telling, fact.record.parties), fact.record.title);
    case "contribution":
      return contributionOf(telling, fact.record);
    case "usefulEffect":
      return inTheirWords(effectOf(telling, fact.record), fact.record.statement);
    case "externality":
      return inTheirWords(externalityOf(telling, fact.record), fact.record.statement);
    case "resourceLink":
      return inTheirWords(resourceOf(telling, fact.record), fact.record.statement);
  }
}

type Promised = Pick<Commitment, "giver" | "receiver" | "declaredBy">;

function promiseOf(telling: Telling, { giver, receiver, declaredBy }: Promised): LocalText {
  const to = receiver != null && receiver === declaredBy ? backTo(telling, receiver) : towardsWhom(telling, receiver);
  if (giver == null) {
    const whom = toWhom(telling, receiver);
    return { fr: `le commun ouvre ceci ${whom.fr}`, en: `the common gives this to ${whom.en}` };
  }
  if (giver === telling.listener) return { fr: `vous vous engagez ${to.fr}`, en: `you commit yourself ${to.en}` };
  const from = towards(telling, giver);
  return { fr: `${agreeWith(from.fr, "s’engage", "s’engagent")} ${to.fr}`, en: `${from.en} is committed ${to.en}` };
}

/** Towards whoever is speaking, without naming them twice. */
function backTo(telling: Telling, actor: string): LocalText {
  return { fr: isPlural(nameActor(telling, actor)) ? "à leur égard" : "à son égard", en: "to them" };
}

function towardsWhom(telling: Telling, actor: string | null | undefined): LocalText {
  const { fr, en } = towards(telling, actor);
  return { fr: `envers ${fr}`, en: `to ${en}` };
}

const keeping = {
  kept: { fr: "a été tenue", en: "was kept" },
  partly: { fr: "a été tenue en partie", en: "was kept in part" },
  "not-kept": { fr: "n’a pas été tenue", en: "was not kept" },
} as const satisfies Record<Fulfilment["degree"], LocalText>;

function fulfilmentOf(telling: Telling, { commitment, degree }: Fulfilment): LocalText {
  const promise = telling.facts.commitments.find(({ id }) => id === commitment);
  const words = quote(promise?.statement ?? "…");
  const by = towards(telling, promise?.giver);
  const to = towards(telling, promise?.receiver);
  const { fr, en } = keeping[degree];
  return {
    fr: `la promesse ${words.fr}, prise par ${by.fr} envers ${to.fr}, ${fr}`,
    en: `the promise ${words.en}, made by ${by.en} to ${to.en}, ${en}`,
  };
}

function agreementOf(telling: Telling, parties: readonly string[]): LocalText {
  const others = joinNames(
    parties.filter((party) => party !== telling.listener).map((party) => nameActor(telling, party)),
  );
  if (telling.listener === null || !parties.includes(telling.listener)) {
    return { fr: `un accord lie ${others.fr}`, en: `an agreement binds ${others.en}` };
  }
  return { fr: `vous avez passé un accord avec ${others.fr}`, en: `you have an agreement with ${others.en}` };
}

const steps = {
  proposed: { fr: "est proposée", en: "is proposed" },
  acceptable: { fr: "est jugée acceptable", en: "is found acceptable" },
  agreed: { fr: "est convenue", en: "is agreed" },
  received: { fr: "a été reçue", en: "was received" },
  exempted: { fr: "n’est pas demandée", en: "is not asked for" },
  refused: { fr: "est refusée", en: "is refused" },
} as const satisfies Record<Contribution["steps"][number]["status"], LocalText>;

function contributionOf(telling: Telling, { actor, steps: taken, statement, ...named }: Contribution): LocalText {
  const from = onThePartOf(telling, actor);
  const step = steps[taken.at(-1)?.status ?? "proposed"];
  const clause = { fr: `une contribution ${from.fr} ${step.fr}`, en: `a contribution ${from.en} ${step.en}` };
  const { fr, en } = inTheirWords(clause, statement);
  const effects = telling.facts.usefulEffects.filter(({ id }) => named.inReturnForEffects?.includes(id));
  const others = telling.facts.externalities.filter(({ id }) => named.inReturnForExternalities?.includes(id));
  const titles = [...effects, ...others].map((one) => quote(one.statement));
  if (titles.length === 0) return { fr, en };
  const back = enumerate(titles);
  return { fr: `${fr}, en retour de ${back.fr}`, en: `${en}, in return for ${back.en}` };
}

/** The solution an effect comes from, by its title. */
function solutionOf({ facts }: Telling, solution: string): LocalText {
  return quote(facts.solutions.find(({ id }) => id === solution)?.name ?? "…");
}

/** Whom an effect reaches: the listener when they are among them, else whoever said it. */
function reachedBy(
  telling: Telling,
  parties: UsefulEffect["beneficiaries"],
  declaredBy: string | null | undefined,
): LocalText {
  const reached = (parties ?? []).flatMap((party) => (party.kind === "actor" ? [party.actor] : []));
  if (telling.listener !== null && reached.includes(telling.listener)) return { fr: "vous", en: "you" };
  const actor = reached.find((one) => one === declaredBy) ?? reached[0];
  return actor === undefined ? { fr: "d’autres", en: "others" } : towards(telling, actor);
}

function effectOf(telling: Telling, { solution, beneficiaries, declaredBy }: UsefulEffect): LocalText {
  const title = solutionOf(telling, solution);
  const whom = reachedBy(telling, beneficiaries, declaredBy);
  const serves = whom.fr === "vous" ? "vous est utile" : `est utile ${withA(whom.fr)}`;
  return { fr: `la solution ${title.fr} ${serves}`, en: `the solution ${title.en} is useful to ${whom.en}` };
}

function externalityOf(telling: Telling, { solution, bearers, declaredBy, sign }: Externality): LocalText {
  const title = solutionOf(telling, solution);
  const whom = reachedBy(telling, bearers, declaredBy);
  const how = sign === "positive" ? { fr: "en bien", en: "for the better" } : { fr: "en mal", en: "for the worse" };
  const touches = whom.fr === "vous" ? "vous touche" : `touche ${whom.fr}`;
  return {
    fr: `la solution ${title.fr} ${touches}, ${how.fr}`,
    en: `the solution ${title.en} touches ${whom.en}, ${how.en}`,
  };
}

function resourceOf(telling: Telling, { effect, actor, towards: whom }: ResourceLink): LocalText {
  const words = quote(telling.facts.usefulEffects.find(({ id }) => id === effect)?.statement ?? "…");
  const reached =
    actor == null ? { fr: whom ?? "le territoire", en: whom ?? "the territory" } : towards(telling, actor);
  return {
    fr: `l’effet ${words.fr} est devenu une ressource pour ${reached.fr}`,
    en: `the effect ${words.en} has become a resource for ${reached.en}`,
  };
}
