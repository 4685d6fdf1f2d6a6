import { type FactsAt, listPresent, namesOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { listStood, standingOf } from "../evaluation/standing.ts";
import { dateInWords } from "../record/date-phrase.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerate, enumerateNames, enumerateTitles, quote, say } from "../record/phrase.ts";
import { type PooledMeans, pooledMeansKinds } from "./pooled-means.ts";

const none = say("aucun moyen n’est mis en commun", "no means are pooled");
const place = { part: "production", entity: "pooledMeans" } as const;
const kindWords: Readonly<Record<PooledMeans["kind"], LocalText>> = {
  material: { fr: "matériels", en: "material" },
  financial: { fr: "financiers", en: "financial" },
  human: { fr: "humains", en: "human" },
};

/** C3: at least one means pooled by two actors, and of which of the three kinds; in part once it has ended (§4.2-3). */
export function readPooling(view: FactsAt): Reading {
  const pooled = listStood(view.facts.pooledMeans, (means) => standingOf(means, view.asOf))
    .map(({ fact, standing }) => ({ fact, standing, actors: listPresent(view, fact.actors) }))
    .toSorted((left, right) => (left.fact.id < right.fact.id ? -1 : 1));
  const evidence = pooled.map(({ fact, actors }) => {
    const [kind, names] = [kindWords[fact.kind], enumerateNames(namesOf(view, actors))];
    const text =
      actors.length > 0
        ? say(`moyens ${kind.fr}, par ${names.fr}`, `${kind.en} means, by ${names.en}`)
        : say(`moyens ${kind.fr}`, `${kind.en} means`);
    return prove(referTo("pooledMeans", fact.id, fact.statement), text);
  });
  const shared = pooled.filter((one) => one.actors.length >= 2);
  const live = shared.filter((one) => one.standing === "firm");
  if (live.length > 0) {
    const kinds = enumerate(
      pooledMeansKinds.filter((kind) => live.some((one) => one.fact.kind === kind)).map((kind) => kindWords[kind]),
    );
    const titles = enumerateTitles(live.map((one) => one.fact.statement));
    const sentence = say(
      `Des moyens ${kinds.fr} sont mis en commun : ${titles.fr}.`,
      `Means are pooled (${kinds.en}): ${titles.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const [first] = [...shared, ...pooled];
  if (first === undefined) return readNothingPooled(view);
  const title = quote(first.fact.statement);
  const about = referTo("pooledMeans", first.fact.id, first.fact.statement);
  if (shared.length === 0) {
    return {
      status: "partial",
      sentence: say(
        `On ne sait pas encore avec qui est partagé ${title.fr}.`,
        `With whom ${title.en} is shared is not told yet.`,
      ),
      evidence,
      further: {
        sentence: say(
          `Nommer au moins deux acteurs qui mettent en commun ${title.fr}.`,
          `Name at least two actors who pool ${title.en}.`,
        ),
        question: say(`Avec qui partage-t-on ${title.fr} ?`, `With whom is ${title.en} shared?`),
        place: { ...place, about },
        distance: 1,
      },
    };
  }
  const further = {
    sentence: say(
      `Renouveler la mise en commun de ${title.fr}, ou dire ce qui l’a remplacée.`,
      `Renew the pooling of ${title.en}, or say what replaced it.`,
    ),
    question: say(`Que devient ${title.fr} ?`, `What becomes of ${title.en}?`),
    place: { ...place, about },
    distance: 1,
  };
  const end = latestEnd(shared.map((one) => one.fact));
  const when = end === null ? say("", "") : dateInWords(end);
  const sentence = say(
    `La mise en commun de ${title.fr} s’est arrêtée (${when.fr}) ; à renouveler.`,
    `The pooling of ${title.en} has ended (${when.en}); to renew.`,
  );
  return (
    readAbsence(view, { criterion: "C3", none, further, after: end }) ?? {
      status: "partial",
      sentence,
      evidence,
      further,
    }
  );
}

function readNothingPooled(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "C3",
    unspoken: say("On ne sait pas encore quels moyens sont mis en commun.", "Which means are pooled is not told yet."),
    none,
    further: {
      sentence: say(
        "Nommer un local, un outil, un budget ou du temps que deux acteurs partagent.",
        "Name a place, a tool, a budget or time that two actors share.",
      ),
      question: say(
        "Que pourrions-nous mettre en commun : un lieu, un budget, du temps ?",
        "What could we put in common: a place, a budget, time?",
      ),
      place,
      distance: 1,
    },
  });
}
