import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import type { ComponentAt, SolutionAt } from "../evaluation/solution-at.ts";
import type { LocalText } from "../record/local-text.ts";
import {
  countOf,
  enumerate,
  enumerateAfter,
  enumerateNames,
  enumerateTitles,
  plain,
  quote,
  say,
  withDe,
} from "../record/phrase.ts";

const componentNoun = { fr: ["composante", "composantes"], en: ["component", "components"], feminine: true } as const;
const inCommon = { fr: "le commun", en: "the common" };

/** The components of a solution that nobody holds on a day. */
export function listUnheld({ components }: SolutionAt): ComponentAt[] {
  return components.filter((one) => !one.holdings.some((holding) => holding.standing === "firm"));
}

/** B5: every component held, by a committed actor or the common, by at least two holders in all (§4.2-2). */
export function readHolders(view: FactsAt, solution: SolutionAt): Reading {
  const { components } = solution;
  const name = quote(solution.solution.name);
  const unheld = listUnheld(solution);
  const holdings = components.flatMap((one) => one.holdings);
  const live = holdings.filter((one) => one.standing === "firm");
  const holders = new Set(live.map((one) => one.fact.actor ?? ""));
  const further = askFurther(view, solution, unheld, holders.size);
  const none = say(`personne ne porte les composantes de ${name.fr}`, `nobody holds the components of ${name.en}`);
  if (holdings.length === 0) {
    const gone = components.flatMap((one) => one.gone);
    if (gone.length > 0) return { status: "missing", sentence: sayGone(view, components), evidence: [], further };
    return readSilence(view, {
      criterion: "B5",
      solution: solution.solution.id,
      unspoken:
        components.length === 0
          ? say(
              `Aucune composante de ${name.fr} n’est encore nommée : on ne sait pas qui porterait quoi.`,
              `No component of ${name.en} is named yet: who would hold what is not known.`,
            )
          : say(
              `On ne sait pas encore qui porte ${sayTitles(unheld).fr}.`,
              `Who holds ${sayTitles(unheld).en} is not told yet.`,
            ),
      none,
      further,
    });
  }
  const evidence = components.flatMap((one) =>
    one.holdings.map(({ fact, standing }) => {
      const holder = fact.actor == null ? inCommon : plain(nameOf(view, fact.actor));
      const text =
        standing === "firm"
          ? say(`porté par ${holder.fr}`, `held by ${holder.en}`)
          : say(`porté jusqu’ici par ${holder.fr} ; à renouveler`, `held so far by ${holder.en}; to renew`);
      return prove(referTo("holding", fact.id, one.component.name), text);
    }),
  );
  if (unheld.length === 0 && holders.size >= 2) {
    const who = enumerate([
      ...namesOf(
        view,
        [...holders].filter((id) => id !== ""),
      ).map(plain),
      ...(holders.has("") ? [inCommon] : []),
    ]);
    const count = countOf(components.length, componentNoun);
    const sentence = say(
      `Les ${count.fr} de ${name.fr} ont chacune un porteur : ${who.fr}.`,
      `Each of the ${count.en} of ${name.en} has a holder: ${who.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const stale = live.length === 0 ? latestEnd(holdings.map((one) => one.fact)) : null;
  const absent =
    live.length === 0
      ? readAbsence(view, { criterion: "B5", solution: solution.solution.id, none, further, after: stale })
      : null;
  return (
    absent ?? {
      status: "partial",
      sentence: sayUnheld(view, name, { unheld, holders, isStale: live.length === 0 }),
      evidence,
      further,
    }
  );
}

function sayTitles(components: readonly ComponentAt[]): LocalText {
  return enumerateTitles(components.map((one) => one.component.name).sort());
}

function sayGone(view: FactsAt, components: readonly ComponentAt[]): LocalText {
  const left = components.filter((one) => one.gone.length > 0);
  const names = enumerateAfter(
    withDe,
    namesOf(view, new Set(left.flatMap((one) => one.gone.flatMap((holding) => holding.actor ?? [])))),
  );
  const titles = sayTitles(left);
  return say(
    `Personne ne porte plus ${titles.fr} depuis le départ ${names.fr}.`,
    `Nobody holds ${titles.en} since ${names.en} left.`,
  );
}

interface Unheld {
  readonly unheld: readonly ComponentAt[];
  readonly holders: ReadonlySet<string>;
  readonly isStale: boolean;
}

function sayUnheld(view: FactsAt, name: LocalText, { unheld, holders, isStale }: Unheld): LocalText {
  const titles = sayTitles(unheld);
  if (isStale)
    return say(
      `Ceux qui portaient ${titles.fr} l’ont fait jusqu’ici ; c’est à renouveler.`,
      `Those who held ${titles.en} did so until now; to renew.`,
    );
  if (unheld.length > 0 && unheld.every((one) => one.gone.length > 0)) return sayGone(view, unheld);
  if (unheld.length > 0) return say(`Personne ne porte encore ${titles.fr}.`, `Nobody holds ${titles.en} yet.`);
  const [only] = holders;
  const holder = only === undefined || only === "" ? inCommon : plain(nameOf(view, only));
  return say(
    `${name.fr} repose tout entière sur un seul porteur : ${holder.fr}.`,
    `${name.en} rests entirely on a single holder: ${holder.en}.`,
  );
}

function askFurther(
  view: FactsAt,
  solution: SolutionAt,
  unheld: readonly ComponentAt[],
  holders: number,
): NonNullable<Reading["further"]> {
  const name = quote(solution.solution.name);
  const [first] = unheld;
  if (first === undefined) {
    const isEmpty = solution.components.length === 0;
    return {
      sentence: isEmpty
        ? say(
            `Nommer les composantes de ${name.fr}, puis qui les porte.`,
            `Name the components of ${name.en}, then who holds them.`,
          )
        : say(`Trouver un deuxième porteur pour ${name.fr}.`, `Find a second holder for ${name.en}.`),
      question: isEmpty
        ? say(`Qui porterait quoi dans ${name.fr} ?`, `Who would hold what in ${name.en}?`)
        : say(`Avec qui partager ce que demande ${name.fr} ?`, `With whom could the work of ${name.en} be shared?`),
      place: { part: "solution", entity: isEmpty ? "component" : "holding", about: solution.reference },
      distance: isEmpty ? 4 : 1,
    };
  }
  const title = quote(first.component.name);
  const fails = first.component.failsWithout;
  const before = namesOf(
    view,
    new Set([...first.gone, ...first.holdings.map((one) => one.fact)].flatMap((holding) => holding.actor ?? [])),
  );
  const because =
    fails == null
      ? say("", "")
      : say(` Ce qui échoue sans elle : ${quote(fails).fr}.`, ` What fails without it: ${quote(fails).en}.`);
  return {
    sentence:
      before.length > 0
        ? say(
            `Reprendre ${title.fr}, jusqu’ici portée par ${enumerateNames(before).fr}.${because.fr}`,
            `Take over ${title.en}, held so far by ${enumerateNames(before).en}.${because.en}`,
          )
        : say(
            `Trouver qui porte ${title.fr}, un acteur ou le commun.${because.fr}`,
            `Find who holds ${title.en}, an actor or the common.${because.en}`,
          ),
    question: say(`Qui portera ${title.fr} ?`, `Who will hold ${title.en}?`),
    place: {
      part: "solution",
      entity: "holding",
      about: referTo("component", first.component.id, first.component.name),
    },
    distance: Math.max(unheld.length, 2 - holders),
  };
}
