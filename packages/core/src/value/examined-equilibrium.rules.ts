import type { Definition } from "../evaluation/definition.ts";
import { type FactsAt, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import { listIntegrators } from "../production/role.rules.ts";
import { whenInWords } from "../record/date-phrase.ts";
import { firstDay, lastDay, monthsBefore } from "../record/partial-date.ts";
import { enumerateAfter, enumerateNames, quote, say, withDe } from "../record/phrase.ts";
import { isWithin } from "../record/valid-time.ts";
import type { EquilibriumReview } from "./equilibrium-review.ts";

/**
 * D4: in the months the definition calls recent, the costs and resources of the solution, of its integrator and of its
 * holders were looked at together, and deficits explained; in part when some were, or when it is to renew (§4.2-3,
 * §4.2-4).
 */
export function readExaminedEquilibrium(view: FactsAt, solution: SolutionAt, definition: Definition): Reading {
  const name = quote(solution.solution.name);
  const reviews = [...solution.reviews, ...view.sharedReviews].toSorted((left, right) =>
    orderOf(left) < orderOf(right) ? 1 : -1,
  );
  const [latest] = reviews;
  const none = say(
    `l’équilibre de ${name.fr} n’a pas été regardé ensemble`,
    `the equilibrium of ${name.en} has not been looked at together`,
  );
  const place = { part: "value", entity: "equilibriumReview", about: solution.reference } as const;
  const firstLook = {
    sentence: say(
      `Mettre sur la table les coûts et les ressources de ${name.fr}, et de chacun de ceux qui la portent.`,
      `Put on the table the costs and resources of ${name.en}, and of each of those who hold it.`,
    ),
    question: say(`Chacun s’y retrouve-t-il dans ${name.fr} ?`, `Does ${name.en} work out for each of us?`),
    place,
    distance: 1,
  };
  if (latest === undefined) {
    const unspoken = say(
      `On ne sait pas encore si l’équilibre de ${name.fr} a été regardé ensemble.`,
      `Whether the equilibrium of ${name.en} was looked at together is not told yet.`,
    );
    return readSilence(view, { criterion: "D4", solution: solution.solution.id, unspoken, none, further: firstLook });
  }
  const holders = [...solution.holders].filter(([, standing]) => standing === "firm").map(([actor]) => actor);
  const expected = [...new Set([...listIntegrators(view, definition, solution.solution.id), ...holders])];
  const windowStart = monthsBefore(view.asOf, definition.reviewMonths);
  const recent = reviews.filter((review) => isWithin(review.on, windowStart, view.asOf));
  const evidence = (recent.length > 0 ? recent : [latest]).map((review) => {
    const names = enumerateNames(namesOf(view, review.covering));
    const when = whenInWords(review.on);
    return prove(
      referTo("equilibriumReview", review.id, review.on),
      say(`${when.fr}, avec ${names.fr}`, `${when.en}, with ${names.en}`),
    );
  });
  const best = recent.find((review) => isComplete(review, expected)) ?? recent[0];
  if (best === undefined) {
    const when = whenInWords(latest.on);
    const sentence = say(
      `L’équilibre de ${name.fr} a été regardé ${when.fr} ; à renouveler.`,
      `The equilibrium of ${name.en} was looked at ${when.en}; to renew.`,
    );
    const absent = readAbsence(view, {
      criterion: "D4",
      solution: solution.solution.id,
      none,
      further: firstLook,
      after: latest.on,
    });
    return absent ?? { status: "partial", sentence, evidence, further: firstLook };
  }
  const when = whenInWords(best.on);
  const unexplained = recent.find((review) => !isExplained(review) && firstDay(review.on) >= firstDay(best.on));
  if (unexplained !== undefined) {
    const whose = enumerateAfter(withDe, namesOf(view, unexplained.inDeficit ?? []));
    const names = enumerateNames(namesOf(view, unexplained.inDeficit ?? []));
    const sentence = say(
      `Un déficit reste à expliquer ensemble : ${names.fr}.`,
      `A deficit is still to be explained together: ${names.en}.`,
    );
    const question = say(
      `D’où vient le déficit ${whose.fr}, et qu’en faisons-nous ?`,
      `Where does the deficit of ${names.en} come from, and what do we do about it?`,
    );
    const about = referTo("equilibriumReview", unexplained.id, unexplained.on);
    return {
      status: "partial",
      sentence,
      evidence,
      further: { sentence, question, place: { ...place, about }, distance: 1 },
    };
  }
  if (isComplete(best, expected)) {
    const names = enumerateNames(namesOf(view, expected));
    const sentence = say(
      `L’équilibre de ${name.fr} a été regardé ensemble ${when.fr} : ${names.fr}.`,
      `The equilibrium of ${name.en} was looked at together ${when.en}: ${names.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const covered = new Set(best.covering);
  const left = namesOf(
    view,
    expected.filter((actor) => !covered.has(actor)),
  );
  const names = enumerateNames(left);
  const sentence =
    left.length > 0
      ? say(
          `L’équilibre de ${name.fr} a été regardé ${when.fr}, sans ${names.fr}.`,
          `The equilibrium of ${name.en} was looked at ${when.en}, without ${names.en}.`,
        )
      : say(
          `L’équilibre des acteurs a été regardé ${when.fr}, sans les coûts et ressources propres de ${name.fr}.`,
          `The equilibrium of the actors was looked at ${when.en}, without the costs and resources of ${name.en} itself.`,
        );
  const further =
    left.length > 0
      ? {
          ...firstLook,
          question: say(
            `${names.fr} : comment s’y retrouver dans ${name.fr} ?`,
            `${names.en}: how does ${name.en} work out for them?`,
          ),
        }
      : firstLook;
  return { status: "partial", sentence, evidence, further };
}

function isComplete(review: EquilibriumReview, expected: readonly string[]): boolean {
  const covered = new Set(review.covering);
  return expected.length > 0 && review.coversSolution && expected.every((actor) => covered.has(actor));
}

function isExplained(review: EquilibriumReview): boolean {
  return (review.inDeficit ?? []).length === 0 || review.deficitsExplained != null;
}

function orderOf(review: EquilibriumReview): string {
  return `${lastDay(review.on)} ${review.id}`;
}
