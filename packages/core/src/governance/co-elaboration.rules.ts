import type { Evidence } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import { enumerateNames, enumerateTitles, say } from "../record/phrase.ts";
import { hasBegun, isLive } from "../record/valid-time.ts";
import { listSeats } from "./shared-bodies.rules.ts";

/**
 * E6: inhabitants or users sit in a body, or voiced both performances and judgements; in part when they voiced one of
 * them, or when their seat is to renew (§2.1).
 */
export function readCoElaboration(view: FactsAt): Reading {
  const seats = listInhabitantSeats(view);
  const seated = seats.filter((one) => one.isLive);
  const voiced = view.facts.usePerformances
    .filter(({ voices }) =>
      (voices ?? []).some(
        (voice) => (voice.standing === "user" || voice.standing === "inhabitant") && hasBegun(voice.on, view.asOf),
      ),
    )
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const judged = view.facts.judgements
    .filter((judgement) => judgement.voice === "inhabitant" && hasBegun(judgement.on, view.asOf))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const further = {
    sentence: say(
      "Inviter des habitants ou des usagers à siéger, ou à dire ce qu’ils en pensent.",
      "Invite inhabitants or users to sit, or to say what they think.",
    ),
    question: say(
      "Comment les habitants et les usagers prennent-ils part à ce qui se décide ?",
      "How do inhabitants and users take part in what is decided?",
    ),
    place: { part: "governance", entity: "seat" } as const,
    distance: 1,
  };
  if (seats.length + voiced.length + judged.length === 0) {
    return readSilence(view, {
      criterion: "E6",
      unspoken: say(
        "On ne sait pas encore quelle part y prennent les habitants et les usagers.",
        "What part inhabitants and users take is not told yet.",
      ),
      none: say("les habitants et les usagers n’y prennent pas part", "inhabitants and users take no part"),
      further,
    });
  }
  const evidence: Evidence[] = [
    ...seats.map(({ id, actor }) =>
      prove(referTo("seat", id, nameOf(view, actor)), say("siège dans une instance", "sits in a body")),
    ),
    ...voiced.map((one) =>
      prove(referTo("usePerformance", one.id, one.statement), say("dite par des usagers", "voiced by users")),
    ),
    ...judged.map((one) =>
      prove(referTo("judgement", one.id, one.criterion), say("appréciation d’habitants", "judged by inhabitants")),
    ),
  ];
  const names = enumerateNames(namesOf(view, new Set((seated.length > 0 ? seated : seats).map((one) => one.actor))));
  if (seated.length > 0) {
    const sentence = say(
      `Habitants ou usagers siègent là où l’on décide : ${names.fr}.`,
      `Inhabitants or users sit where things are decided: ${names.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const titles = enumerateTitles(voiced.map((one) => one.statement));
  if (voiced.length > 0 && judged.length > 0) {
    const sentence = say(
      `Habitants et usagers ont dit ce qu’ils attendent (${titles.fr}) et ce qu’ils en pensent.`,
      `Inhabitants and users have said what they expect (${titles.en}) and what they think of it.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  if (voiced.length > 0) {
    const sentence = say(
      `Des usagers ont dit ce qu’ils attendent (${titles.fr}), pas encore ce qu’ils en pensent.`,
      `Users have said what they expect (${titles.en}), not yet what they think of it.`,
    );
    return { status: "partial", sentence, evidence, further };
  }
  const sentence =
    judged.length > 0
      ? say(
          "Des habitants ont dit ce qu’ils en pensent, pas encore ce qu’ils attendent.",
          "Inhabitants have said what they think, not yet what they expect.",
        )
      : say(
          `La place des habitants ou usagers dans les instances est à renouveler : ${names.fr}.`,
          `The place of inhabitants or users in the bodies is to be renewed: ${names.en}.`,
        );
  return { status: "partial", sentence, evidence, further };
}

function listInhabitantSeats(view: FactsAt): { id: string; actor: string; isLive: boolean }[] {
  const users = new Set(
    view.facts.participations
      .filter(({ roles }) => (roles ?? []).some((one) => one.role === "user" && isLive(one, view.asOf)))
      .map((participation) => participation.actor),
  );
  const bodies = new Map(view.facts.governingBodies.map((body) => [body.id, body]));
  return [...listSeats(view).values()]
    .flat()
    .filter(({ fact }) => users.has(fact.actor) || view.actors.get(fact.actor)?.nature === "inhabitants")
    .flatMap(({ fact, standing }) => {
      const body = bodies.get(fact.body);
      if (body === undefined || !hasBegun(body.since, view.asOf)) return [];
      return [{ id: fact.id, actor: fact.actor, isLive: standing === "firm" && isLive(body, view.asOf) }];
    })
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}
