import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, listPresent } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { attestedStandingOf, type Stood } from "../evaluation/standing.ts";
import type { Commitment } from "../production/commitment.ts";
import { capitalize, countOf, enumerateTitles, quote, say } from "../record/phrase.ts";
import { type AgreementAt, classifyAgreement } from "./agreement-nature.rules.ts";

const agreementNoun = { fr: ["accord", "accords"], en: ["agreement", "agreements"] } as const;

/**
 * A4: among agreements between actors, those in which both sides give, that rest on use or effects or are steered
 * together outnumber those that only order and pay; in part when they are as many, unconfirmed or to renew (§4.1, §4.2).
 */
export function readCooperation(view: FactsAt): Reading {
  const agreements = listAgreements(view);
  const cooperative = agreements.filter((one) => one.nature === "cooperative");
  const firm = cooperative.filter((one) => one.standing === "firm");
  const orders = agreements.filter((one) => one.nature === "order-and-payment" && one.standing !== "lapsed");
  if (cooperative.length === 0 && orders.length === 0) return readUnsaid(view, agreements);

  const titles = enumerateTitles(titlesOf(cooperative));
  const evidence = [
    ...cooperative.map(({ agreement, reason }) => prove(referTo("agreement", agreement.id, agreement.title), reason)),
    ...orders.map(({ agreement, reason }) => prove(referTo("agreement", agreement.id, agreement.title), reason)),
  ];
  if (firm.length > orders.length) {
    const many = firm.length > 1;
    const sentence =
      orders.length === 0
        ? say(
            `${titles.fr} : ${many ? "ces accords reposent" : "cet accord repose"} sur la coopération, aucun ne se limite à commander et payer.`,
            `${titles.en} ${many ? "rest" : "rests"} on cooperation; none only orders and pays.`,
          )
        : say(
            `${capitalize(countOf(firm.length, agreementNoun)).fr} de coopération, dont ${enumerateTitles(titlesOf(firm)).fr}, contre ${countOf(orders.length, agreementNoun).fr} qui ne ${orders.length > 1 ? "font" : "fait"} que commander et payer.`,
            `${capitalize(countOf(firm.length, agreementNoun)).en} of cooperation, including ${enumerateTitles(titlesOf(firm)).en}, against ${countOf(orders.length, agreementNoun).en} that only ${orders.length > 1 ? "order and pay" : "orders and pays"}.`,
          );
    return { status: "met", sentence, evidence, further: null };
  }
  const further = askFurther(cooperative, orders, firm.length);
  if (cooperative.length > 0 && cooperative.length >= orders.length) {
    const stale = cooperative.every((one) => one.standing === "lapsed");
    const lapsedEnd = latestEnd(cooperative.map((one) => one.agreement));
    const gone = stale ? readAbsence(view, { criterion: "A4", none: noAgreement, further, after: lapsedEnd }) : null;
    return gone ?? { status: "partial", sentence: sayInPart(cooperative, orders), evidence, further };
  }
  const orderTitles = enumerateTitles(titlesOf(orders));
  const sentence = say(
    `${orderTitles.fr} : ${orders.length > 1 ? "ces accords ne font" : "cet accord ne fait"} que commander et payer, et ${cooperative.length === 0 ? "aucun autre ne repose" : "moins d’accords reposent"} sur la coopération.`,
    `${orderTitles.en} only ${orders.length > 1 ? "order and pay" : "orders and pays"}, and ${cooperative.length === 0 ? "no other agreement rests" : "fewer agreements rest"} on cooperation.`,
  );
  return { status: "missing", sentence, evidence, further };
}

const noAgreement = say(
  "aucun accord de coopération entre acteurs pour l’instant",
  "no agreement of cooperation between actors so far",
);

function listAgreements(view: FactsAt): AgreementAt[] {
  const commitments = Map.groupBy(view.commitments, (one: Stood<Commitment>) => one.fact.agreement ?? "");
  return view.facts.agreements.flatMap((agreement): AgreementAt[] => {
    const standing = attestedStandingOf(agreement, view.asOf);
    if (standing === null || listPresent(view, agreement.parties).length < 2) return [];
    return [classifyAgreement(agreement, standing, commitments.get(agreement.id) ?? [])];
  });
}

function titlesOf(agreements: readonly AgreementAt[]): string[] {
  return agreements.map((one) => one.agreement.title).sort();
}

function readUnsaid(view: FactsAt, agreements: readonly AgreementAt[]): Reading {
  const titles = titlesOf(agreements);
  const named = enumerateTitles(titles);
  const [first] = titles;
  const unspoken =
    first === undefined
      ? say(
          "On ne sait pas encore quels accords lient les acteurs.",
          "Which agreements link the actors is not told yet.",
        )
      : say(`On ne sait pas encore sur quoi repose ${named.fr}.`, `What ${named.en} rests on is not told yet.`);
  return readSilence(view, {
    criterion: "A4",
    unspoken,
    none: noAgreement,
    further: {
      sentence: say(
        "Écrire un accord où chacun apporte quelque chose, ou qui se pilote à plusieurs.",
        "Write an agreement to which each side brings something, or that is steered together.",
      ),
      question:
        first === undefined
          ? say("Que s’apportent les acteurs les uns aux autres ?", "What do the actors bring one another?")
          : say(`Sur quoi repose ${quote(first).fr} ?`, `What does ${quote(first).en} rest on?`),
      place: { part: "production", entity: "agreement" },
      distance: 1,
    },
  });
}

function sayInPart(cooperative: readonly AgreementAt[], orders: readonly AgreementAt[]): Reading["sentence"] {
  const titles = enumerateTitles(titlesOf(cooperative));
  if (cooperative.length > orders.length) {
    const waiting = enumerateTitles(titlesOf(cooperative.filter((one) => one.standing !== "firm")));
    return say(
      `La coopération est écrite dans ${titles.fr} ; reste à confirmer ou à renouveler : ${waiting.fr}.`,
      `Cooperation is written down in ${titles.en}; still to be confirmed or renewed: ${waiting.en}.`,
    );
  }
  const others = enumerateTitles(titlesOf(orders));
  return say(
    `Il y a autant d’accords de coopération (${titles.fr}) que de simples commandes (${others.fr}).`,
    `There are as many agreements of cooperation (${titles.en}) as mere orders (${others.en}).`,
  );
}

function askFurther(cooperative: readonly AgreementAt[], orders: readonly AgreementAt[], firm: number): Further {
  const [waiting] = cooperative.filter((one) => one.standing !== "firm").toSorted(compareAgreements);
  const [order] = orders.toSorted(compareAgreements);
  const subject = waiting ?? order;
  const title = quote(subject?.agreement.title ?? "");
  const place: Further["place"] = {
    part: "production",
    entity: "agreement",
    ...(subject === undefined ? {} : { about: referTo("agreement", subject.agreement.id, subject.agreement.title) }),
  };
  const distance = orders.length - firm + 1;
  if (waiting !== undefined) {
    const sentence = say(
      `Faire confirmer ou renouveler ${title.fr} par l’autre côté.`,
      `Have ${title.en} confirmed or renewed by the other side.`,
    );
    return { sentence, question: say(`Où en est ${title.fr} ?`, `Where does ${title.en} stand?`), place, distance };
  }
  return {
    sentence: say(
      `Revoir ${title.fr} : ce que l’accord rend possible, et ce que chacun y apporte.`,
      `Look again at ${title.en}: what it makes possible, and what each side brings.`,
    ),
    question: say(
      `Que pourrait apporter chaque côté de ${title.fr}, au-delà de payer et livrer ?`,
      `What could each side of ${title.en} bring, beyond paying and delivering?`,
    ),
    place,
    distance,
  };
}

function compareAgreements(left: AgreementAt, right: AgreementAt): number {
  return left.agreement.id < right.agreement.id ? -1 : 1;
}
