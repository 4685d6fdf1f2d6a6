import type { Definition } from "../evaluation/definition.ts";
import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { ContributionAt, SolutionAt } from "../evaluation/solution-at.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerate, enumerateNames, quote, say, withDe } from "../record/phrase.ts";
import { isAgreed } from "./beneficiary.rules.ts";

/**
 * D5: contributors of two natures, in money and in kind, none of whom brings more of the money than the definition
 * allows; in part when some of it holds, when amounts are not all told, or while contributions are to be confirmed or
 * renewed (§3.2).
 */
export function readDiversity(view: FactsAt, solution: SolutionAt, definition: Definition): Reading {
  const name = quote(solution.solution.name);
  const given = [...solution.contributions.values(), ...view.sharedContributions.values()].flat().filter(isAgreed);
  const place = { part: "value", entity: "contribution", about: solution.reference } as const;
  if (given.length === 0) {
    return readSilence(view, {
      criterion: "D5",
      solution: solution.solution.id,
      unspoken: say(
        `On ne sait pas encore qui donne quoi à ${name.fr}, en argent ou en nature.`,
        `Who gives what to ${name.en}, in money or in kind, is not told yet.`,
      ),
      none: say(`personne ne contribue à ${name.fr}`, `nobody contributes to ${name.en}`),
      further: {
        sentence: say(
          `Convenir de deux contributions à ${name.fr}, l’une en argent, l’autre en nature.`,
          `Agree on two contributions to ${name.en}, one in money, the other in kind.`,
        ),
        question: say(
          `Qui peut donner de l’argent à ${name.fr}, et qui du temps, un lieu, un savoir-faire ?`,
          `Who can give ${name.en} money, and who time, a place, know-how?`,
        ),
        place,
        distance: 2,
      },
    });
  }
  const evidence = given.map(({ contribution }) => {
    const kind = contribution.kind === "money" ? say("en argent", "in money") : say("en nature", "in kind");
    const text = say(
      `${nameOf(view, contribution.actor)}, ${kind.fr}`,
      `${nameOf(view, contribution.actor)}, ${kind.en}`,
    );
    return prove(referTo("contribution", contribution.id, contribution.statement), text);
  });
  const gaps = listGaps(
    view,
    given.filter((one) => one.standing === "firm"),
    definition,
  );
  if (gaps.length === 0) {
    const names = enumerateNames(namesOf(view, new Set(given.map(({ contribution }) => contribution.actor))));
    const sentence = say(
      `${name.fr} vit de contributions diverses, en argent et en nature : ${names.fr}.`,
      `${name.en} lives on diverse contributions, in money and in kind: ${names.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const lacking = enumerate(gaps);
  const further: Further = {
    sentence: say(`Chercher pour ${name.fr} : ${lacking.fr}.`, `Look for, for ${name.en}: ${lacking.en}.`),
    question: say(
      `D’où pourraient venir d’autres ressources pour ${name.fr} ?`,
      `Where could other resources for ${name.en} come from?`,
    ),
    place,
    distance: gaps.length,
  };
  const sentence = say(
    `Des contributions font vivre ${name.fr} ; il y manque ${lacking.fr}.`,
    `Contributions keep ${name.en} alive; what is lacking: ${lacking.en}.`,
  );
  return { status: "partial", sentence, evidence, further };
}

function listGaps(view: FactsAt, firm: readonly ContributionAt[], definition: Definition): LocalText[] {
  const natures = new Set(firm.flatMap(({ contribution }) => view.actors.get(contribution.actor)?.nature ?? []));
  const money = firm.filter(({ contribution }) => contribution.kind === "money");
  const gaps: LocalText[] = [];
  if (natures.size < 2)
    gaps.push({ fr: "un contributeur d’une autre nature, confirmé", en: "a confirmed contributor of another nature" });
  if (money.length === 0) gaps.push({ fr: "une contribution en argent", en: "a contribution in money" });
  if (money.length === firm.length) gaps.push({ fr: "une contribution en nature", en: "a contribution in kind" });
  if (money.length > 0) {
    const amounts = new Map<string, number>();
    for (const { contribution } of money) {
      amounts.set(contribution.actor, (amounts.get(contribution.actor) ?? 0) + (contribution.amount ?? 0));
    }
    const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
    const [largest] = [...amounts].toSorted((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
    if (money.some(({ contribution }) => contribution.amount == null) || total === 0) {
      gaps.push({ fr: "le montant de ce qui est donné en argent", en: "the amount of what is given in money" });
    } else if (largest !== undefined && largest[1] > definition.largestShare * total) {
      const name = nameOf(view, largest[0]);
      gaps.push({ fr: `de quoi moins dépendre ${withDe(name)}`, en: `ways to depend less on ${name}` });
    }
  }
  return gaps;
}
