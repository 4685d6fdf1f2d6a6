import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import { enumerateTitles, quote, say } from "../record/phrase.ts";

/** B1: an adopted solution that serves a stake; in part while it is a draft, or serves none yet (§4.2-2). */
export function readFormalised(view: FactsAt, { solution, reference }: SolutionAt): Reading {
  const name = quote(solution.name);
  const served = view.facts.stakes.filter((stake) => solution.stakes.includes(stake.id));
  const titles = enumerateTitles(served.map((stake) => stake.title).sort());
  const place = { part: "solution", entity: "solution", about: reference } as const;
  const evidence = [prove(reference, served.length > 0 ? say(`répond à ${titles.fr}`, `serves ${titles.en}`) : name)];
  if (served.length === 0) {
    return {
      status: "partial",
      sentence: say(
        `On ne sait pas encore à quel enjeu répond ${name.fr}.`,
        `Which stake ${name.en} serves is not told yet.`,
      ),
      evidence,
      further: {
        sentence: say(
          `Relier ${name.fr} à l’enjeu qu’elle prend en charge.`,
          `Link ${name.en} to the stake it takes charge of.`,
        ),
        question: say(`À quel enjeu répond ${name.fr} ?`, `Which stake does ${name.en} serve?`),
        place,
        distance: solution.stage === "draft" ? 2 : 1,
      },
    };
  }
  if (solution.stage === "draft") {
    return {
      status: "partial",
      sentence: say(
        `${name.fr} répond à ${titles.fr}, mais reste une ébauche.`,
        `${name.en} serves ${titles.en}, but is still a draft.`,
      ),
      evidence,
      further: {
        sentence: say(
          `Décider ensemble d’adopter ${name.fr}, quand elle vous ressemble.`,
          `Decide together to adopt ${name.en}, once it feels yours.`,
        ),
        question: say(
          `Que manque-t-il à ${name.fr} pour l’adopter ensemble ?`,
          `What does ${name.en} need before you adopt it together?`,
        ),
        place,
        distance: 1,
      },
    };
  }
  const sentence = say(`La solution ${name.fr} répond à ${titles.fr}.`, `The solution ${name.en} serves ${titles.en}.`);
  return { status: "met", sentence, evidence, further: null };
}

/** B1 when no solution is written: unknown, or missing when people said there is none yet. */
export function readNoSolution(view: FactsAt): Reading {
  const [stake] = view.facts.stakes.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const title = stake === undefined ? null : quote(stake.title);
  return readSilence(view, {
    criterion: "B1",
    unspoken: say("On ne connaît pas encore de solution commune.", "No common solution is told yet."),
    none: say("pas encore de solution commune", "no common solution yet"),
    further: {
      sentence: title
        ? say(`Ébaucher une solution qui réponde à ${title.fr}.`, `Draft a solution that serves ${title.en}.`)
        : say("Ébaucher une première solution.", "Draft a first solution."),
      question: title
        ? say(
            `Avec quels biens et quels services répondre à ${title.fr} ?`,
            `Which goods and services would serve ${title.en}?`,
          )
        : say(
            "Avec quels biens et quels services répondre à ce qui compte ici ?",
            "Which goods and services would serve what matters here?",
          ),
      place: {
        part: "solution",
        entity: "solution",
        ...(stake ? { about: referTo("stake", stake.id, stake.title) } : {}),
      },
      distance: stake === undefined ? 2 : 1,
    },
  });
}
