import { type FactsAt, listPresent, namesOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { listStood, standingOf } from "../evaluation/standing.ts";
import { dateInWords } from "../record/date-phrase.ts";
import { enumerateNames, enumerateTitles, quote, say } from "../record/phrase.ts";

const none = say("aucun échange de connaissances entre acteurs", "no exchange of knowledge between actors");
const place = { part: "production", entity: "knowledgeExchange" } as const;

/** C2: at least one live exchange of information or knowledge between two actors; in part once it has ended (§4.2-3). */
export function readExchanges(view: FactsAt): Reading {
  const exchanges = listStood(view.facts.knowledgeExchanges, (exchange) => standingOf(exchange, view.asOf))
    .map(({ fact, standing }) => ({ fact, standing, actors: listPresent(view, fact.actors) }))
    .toSorted((left, right) => (left.fact.id < right.fact.id ? -1 : 1));
  const evidence = exchanges.map(({ fact, actors }) => {
    const names = enumerateNames(namesOf(view, actors));
    const text =
      actors.length > 0
        ? say(`entre ${names.fr}`, `between ${names.en}`)
        : say("entre des acteurs à nommer", "between actors to be named");
    return prove(referTo("knowledgeExchange", fact.id, fact.statement), text);
  });
  const between = exchanges.filter((one) => one.actors.length >= 2);
  const live = between.filter((one) => one.standing === "firm");
  if (live.length > 0) {
    const titles = enumerateTitles(live.map((one) => one.fact.statement));
    const sentence = say(
      `Des connaissances circulent entre acteurs : ${titles.fr}.`,
      `Knowledge moves between actors: ${titles.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const [first] = [...between, ...exchanges];
  if (first === undefined) return readNoExchange(view);
  const title = quote(first.fact.statement);
  const about = referTo("knowledgeExchange", first.fact.id, first.fact.statement);
  if (between.length === 0) {
    return {
      status: "partial",
      sentence: say(
        `On ne sait pas encore entre qui circule ${title.fr}.`,
        `Between whom ${title.en} takes place is not told yet.`,
      ),
      evidence,
      further: {
        sentence: say(`Nommer au moins deux acteurs pour ${title.fr}.`, `Name at least two actors for ${title.en}.`),
        question: say(`Entre qui se fait ${title.fr} ?`, `Between whom does ${title.en} take place?`),
        place: { ...place, about },
        distance: 1,
      },
    };
  }
  const further = {
    sentence: say(
      `Reprendre ${title.fr}, ou dire ce qui lui a succédé.`,
      `Take up ${title.en} again, or say what came after it.`,
    ),
    question: say(`Que devient ${title.fr} ?`, `What becomes of ${title.en}?`),
    place: { ...place, about },
    distance: 1,
  };
  const end = latestEnd(between.map((one) => one.fact));
  const when = end === null ? say("", "") : dateInWords(end);
  const sentence = say(
    `${title.fr} s’est arrêté (${when.fr}) ; à renouveler.`,
    `${title.en} has ended (${when.en}); to renew.`,
  );
  return (
    readAbsence(view, { criterion: "C2", none, further, after: end }) ?? {
      status: "partial",
      sentence,
      evidence,
      further,
    }
  );
}

function readNoExchange(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "C2",
    unspoken: say(
      "On ne sait pas encore ce que les acteurs s’apprennent les uns aux autres.",
      "What the actors teach one another is not told yet.",
    ),
    none,
    further: {
      sentence: say(
        "Nommer un échange d’informations ou de connaissances, et entre qui.",
        "Name an exchange of information or knowledge, and between whom.",
      ),
      question: say("Qu’avons-nous à nous apprendre les uns aux autres ?", "What do we have to teach one another?"),
      place,
      distance: 1,
    },
  });
}
