import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { ContributionAt, SolutionAt } from "../evaluation/solution-at.ts";
import type { LocalText } from "../record/local-text.ts";
import { agree, enumerateNames, enumerateTitles, plain, quote, say } from "../record/phrase.ts";
import { type Beneficiary, isAgreed, isInReturn, listBeneficiaries } from "./beneficiary.rules.ts";
import type { Contribution } from "./contribution.ts";

const statusWords: Readonly<Record<Contribution["steps"][number]["status"], LocalText>> = {
  proposed: { fr: "proposée", en: "proposed" },
  acceptable: { fr: "jugée acceptable", en: "found acceptable" },
  agreed: { fr: "convenue", en: "agreed" },
  received: { fr: "reçue", en: "received" },
  exempted: { fr: "dispense", en: "exempted" },
  refused: { fr: "déclinée", en: "declined" },
};

/**
 * D3: every beneficiary that is an actor, or a party to approach, has a contribution agreed in return for named
 * effects, or is exempted by a shared decision; at least one is agreed. In part while they are proposed, unconfirmed or
 * to renew, or while some receive without having been asked (§4.2-4). Where nobody has spoken of contributions it is
 * unknown, even when beneficiaries are named: nobody has told us that they give nothing.
 */
export function readSoughtContributions(view: FactsAt, solution: SolutionAt): Reading {
  const beneficiaries = listBeneficiaries(view, solution);
  const contributions = [
    ...[...solution.contributions.values()].flat(),
    ...beneficiaries.flatMap((one) => (one.actor === null ? [] : (view.sharedContributions.get(one.actor) ?? []))),
  ];
  if (contributions.length === 0) return readNoContribution(view, solution, beneficiaries);
  const evidence = contributions.map(({ contribution, status }) => {
    const words = statusWords[status];
    const name = nameOf(view, contribution.actor);
    return prove(
      referTo("contribution", contribution.id, contribution.statement),
      say(`${name} : ${words.fr}`, `${name}: ${words.en}`),
    );
  });
  const unsettled = beneficiaries.filter((one) => one.state !== "settled");
  const agreed = contributions.filter((one) => isAgreed(one) && one.standing === "firm" && isInReturn(one, solution));
  const name = quote(solution.solution.name);
  if (
    beneficiaries.length > 0 &&
    unsettled.length === 0 &&
    agreed.length > 0 &&
    beneficiaries.every((one) => !one.lapsed)
  ) {
    const names = enumerateNames(
      [...new Set(agreed.map(({ contribution }) => nameOf(view, contribution.actor)))].sort(),
    );
    const sentence = say(
      `Ceux à qui profite ${name.fr} y contribuent ou en sont dispensés ensemble : ${names.fr}.`,
      `Those whom ${name.en} benefits contribute, or are exempted together: ${names.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const distance = Math.max(1, unsettled.length, agreed.length === 0 ? 1 : 0);
  const further = { ...askFurther(solution, unsettled), distance };
  if (contributions.every(({ status }) => status === "refused")) {
    const names = enumerateNames(
      [...new Set(contributions.map(({ contribution }) => nameOf(view, contribution.actor)))].sort(),
    );
    const sentence = say(
      `Sollicités pour ${name.fr}, tous ont décliné jusqu’ici : ${names.fr}.`,
      `Asked about ${name.en}, all have declined so far: ${names.en}.`,
    );
    return { status: "missing", sentence, evidence, further };
  }
  return { status: "partial", sentence: sayInPart(name, unsettled, agreed), evidence, further };
}

function sayInPart(name: LocalText, unsettled: readonly Beneficiary[], agreed: readonly ContributionAt[]): LocalText {
  const free = unsettled.filter((one) => one.state === "free").map((one) => one.name);
  const open = unsettled.filter((one) => one.state === "open").map((one) => one.name);
  const names = enumerateNames((free.length > 0 ? free : open).toSorted());
  if (free.length > 0) {
    return say(
      `${names.fr} ${agree(free.length, "reçoit", "reçoivent")} de ${name.fr} sans qu’une contribution soit en discussion.`,
      `${names.en} ${agree(free.length, "receives", "receive")} from ${name.en}, and no contribution is being discussed.`,
    );
  }
  if (open.length > 0) {
    return say(
      `Contribution à ${name.fr} à convenir, confirmer ou renouveler : ${names.fr}.`,
      `Contribution to ${name.en} to be agreed, confirmed or renewed: ${names.en}.`,
    );
  }
  return agreed.length === 0
    ? say(
        `Pour ${name.fr}, aucune contribution n’est encore convenue en retour d’un effet nommé.`,
        `For ${name.en}, no contribution is agreed yet in return for a named effect.`,
      )
    : say(
        `On ne sait pas encore à qui demander de contribuer à ${name.fr}.`,
        `Whom to ask to contribute to ${name.en} is not told yet.`,
      );
}

function askFurther({ solution, reference }: SolutionAt, unsettled: readonly Beneficiary[]): Omit<Further, "distance"> {
  const place = { part: "value", entity: "contribution" } as const;
  const [first] = unsettled.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  if (first === undefined) {
    const name = quote(solution.name);
    return {
      sentence: say(
        `Convenir d’une contribution en retour de ce qu’apporte ${name.fr}.`,
        `Agree on a contribution in return for what ${name.en} brings.`,
      ),
      question: say(
        `Qui pourrait contribuer à ${name.fr}, et en retour de quoi ?`,
        `Who could contribute to ${name.en}, and in return for what?`,
      ),
      place: { ...place, about: reference },
    };
  }
  const effect = enumerateTitles(first.receives);
  const who = plain(first.name);
  const about = first.actor === null ? reference : referTo("actor", first.actor, first.name);
  return {
    sentence: say(
      `Préparer l’échange avec ${who.fr}, à qui profite ${effect.fr}.`,
      `Prepare the conversation with ${who.en}, whom ${effect.en} benefits.`,
    ),
    question: say(
      `Que pourrait apporter ${who.fr}, en retour de ${effect.fr} ?`,
      `What could ${who.en} bring, in return for ${effect.en}?`,
    ),
    place: { ...place, about },
  };
}

function readNoContribution(view: FactsAt, solution: SolutionAt, beneficiaries: readonly Beneficiary[]): Reading {
  const name = quote(solution.solution.name);
  const names = enumerateNames(beneficiaries.map((one) => one.name).toSorted());
  const unspoken =
    beneficiaries.length > 0
      ? say(
          `On ne sait pas encore ce que ${names.fr} ${beneficiaries.length > 1 ? "pourraient" : "pourrait"} apporter en retour de ${name.fr}.`,
          `What ${names.en} could bring in return for ${name.en} is not told yet.`,
        )
      : say(
          `On ne sait pas encore à qui ${name.fr} profite, ni qui y contribuerait.`,
          `Whom ${name.en} benefits, and who would contribute, is not told yet.`,
        );
  return readSilence(view, {
    criterion: "D3",
    solution: solution.solution.id,
    unspoken,
    none: say(`aucune contribution n’est recherchée pour ${name.fr}`, `no contribution is sought for ${name.en}`),
    further: { ...askFurther(solution, beneficiaries), distance: beneficiaries.length > 0 ? beneficiaries.length : 2 },
  });
}
