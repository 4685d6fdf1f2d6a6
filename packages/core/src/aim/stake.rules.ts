import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerate, quote, say } from "../record/phrase.ts";
import { lifeFunctionWords } from "./life-function-words.ts";
import type { Stake } from "./stake.ts";

const dimensions = [
  { key: "ecological", words: { fr: "écologique", en: "ecological" } },
  { key: "wellBeing", words: { fr: "de bien-être", en: "well-being" } },
  { key: "territorial", words: { fr: "territoriale", en: "territorial" } },
] as const;

/** A2: a stake of a great function of life, in its ecological, well-being and territorial dimensions (§4.2-1). */
export function readStake(view: FactsAt): Reading {
  const stakes = view.facts.stakes.toSorted((left, right) => {
    return missingOf(left).length - missingOf(right).length || (left.id < right.id ? -1 : 1);
  });
  const [best] = stakes;
  if (best === undefined) return readNoStake(view);
  const title = quote(best.title);
  const functions = enumerate(best.lifeFunctions.map((one) => lifeFunctionWords[one]));
  const missing = missingOf(best);
  if (missing.length === 0) {
    const full = stakes.filter((stake) => missingOf(stake).length === 0);
    return {
      status: "met",
      sentence: say(
        `L’enjeu ${title.fr} touche ${functions.fr}, et ses trois dimensions sont dites.`,
        `The stake ${title.en} is about ${functions.en}, and its three dimensions are told.`,
      ),
      evidence: full.map((stake) => prove(referTo("stake", stake.id, stake.title), functionsOf(stake))),
      further: null,
    };
  }
  const lacking = enumerate(missing);
  const plural = missing.length > 1;
  return {
    status: "partial",
    sentence: say(
      `L’enjeu ${title.fr} est nommé ; ${plural ? "ses dimensions" : "sa dimension"} ${lacking.fr} ${plural ? "restent" : "reste"} à dire.`,
      `The stake ${title.en} is named; its ${lacking.en} ${plural ? "dimensions are" : "dimension is"} still to be told.`,
    ),
    evidence: [prove(referTo("stake", best.id, best.title), functionsOf(best))],
    further: {
      sentence: say(
        `Dire de ${title.fr} ce qui se joue dans chaque dimension.`,
        `Tell what is at stake in each dimension of ${title.en}.`,
      ),
      question: say(
        `Avec ${title.fr}, que se joue-t-il pour la nature, pour les gens, pour le territoire ?`,
        `With ${title.en}, what is at stake for nature, for people, for the place?`,
      ),
      place: { part: "aim", entity: "stake", about: referTo("stake", best.id, best.title) },
      distance: 1,
    },
  };
}

function readNoStake(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "A2",
    unspoken: say("Aucun enjeu n’est encore nommé.", "No stake is named yet."),
    none: say("aucun enjeu partagé pour l’instant", "no shared stake so far"),
    further: {
      sentence: say(
        "Nommer un enjeu de la vie de tous les jours et ses trois dimensions.",
        "Name a stake of everyday life and its three dimensions.",
      ),
      question: say(
        "De quel enjeu de la vie de tous les jours voulez-vous vous occuper ensemble ?",
        "Which stake of everyday life do you want to take charge of together?",
      ),
      place: { part: "aim", entity: "stake" },
      distance: 1,
    },
  });
}

function missingOf(stake: Stake): LocalText[] {
  return dimensions.filter(({ key }) => stake[key] == null).map(({ words }) => words);
}

function functionsOf(stake: Stake): LocalText {
  return enumerate(stake.lifeFunctions.map((one) => lifeFunctionWords[one]));
}
