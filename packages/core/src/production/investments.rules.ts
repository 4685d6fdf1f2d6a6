import type { Definition } from "../evaluation/definition.ts";
import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { whenInWords } from "../record/date-phrase.ts";
import type { LocalText } from "../record/local-text.ts";
import { lastDay, monthsBefore } from "../record/partial-date.ts";
import { enumerate, enumerateTitles, quote, say } from "../record/phrase.ts";
import { hasBegun, isWithin } from "../record/valid-time.ts";
import type { ImmaterialInvestment, ImmaterialResource } from "./immaterial-investment.ts";

const none = say("aucun investissement immatériel", "no immaterial investment");
const place = { part: "production", entity: "immaterialInvestment" } as const;
const resourceWords: Readonly<Record<ImmaterialResource, LocalText>> = {
  trust: { fr: "la confiance", en: "trust" },
  competence: { fr: "les compétences", en: "competences" },
  relevance: { fr: "la pertinence", en: "relevance" },
  health: { fr: "la santé", en: "health" },
};

/** C4: at least one immaterial investment in the months the definition calls recent; in part when older (§4.2-3). */
export function readInvestments(view: FactsAt, definition: Definition): Reading {
  const made = view.facts.immaterialInvestments
    .filter((investment) => hasBegun(investment.on, view.asOf))
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? 1 : -1));
  const [latest] = made;
  if (latest === undefined) return readNoInvestment(view);
  const windowStart = monthsBefore(view.asOf, definition.investmentMonths);
  const recent = made.filter((investment) => isWithin(investment.on, windowStart, view.asOf));
  const evidence = (recent.length > 0 ? recent : made).map((investment) => {
    const develops = enumerate((investment.develops ?? []).map((resource) => resourceWords[resource]));
    const when = whenInWords(investment.on);
    const text =
      develops.fr === "" ? when : say(`développe ${develops.fr}, ${when.fr}`, `develops ${develops.en}, ${when.en}`);
    return prove(referTo("immaterialInvestment", investment.id, investment.statement), text);
  });
  if (recent.length > 0) {
    const titles = enumerateTitles(recent.map((investment) => investment.statement));
    const sentence = say(
      `On investit dans ce qui ne se voit pas : ${titles.fr}.`,
      `There is investment in what cannot be seen: ${titles.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const title = quote(latest.statement);
  const when = whenInWords(latest.on);
  const further = {
    sentence: say(
      `Dire ce qui a suivi ${title.fr} : une formation, un temps de coordination, une recherche.`,
      `Say what followed ${title.en}: training, coordination time, research.`,
    ),
    question: say(
      `Depuis ${title.fr}, à quoi avons-nous pris le temps de nous former ou de réfléchir ?`,
      `Since ${title.en}, what have we taken time to learn or to think about?`,
    ),
    place,
    distance: 1,
  };
  const sentence = say(
    `Le dernier investissement immatériel, ${title.fr}, s’est fait ${when.fr} ; à renouveler.`,
    `The last immaterial investment, ${title.en}, was made ${when.en}; to renew.`,
  );
  const absent = readAbsence(view, { criterion: "C4", none, further, after: latest.on });
  return absent ?? { status: "partial", sentence, evidence, further };
}

function readNoInvestment(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "C4",
    unspoken: say(
      "On ne sait pas encore ce qui est investi en formation, en recherche ou en coordination.",
      "What is invested in training, research or coordination is not told yet.",
    ),
    none,
    further: {
      sentence: say(
        "Nommer une formation, une recherche ou un temps de coordination, et ce qu’il développe.",
        "Name a training, a piece of research or coordination time, and what it develops.",
      ),
      question: say(
        "À quoi prenons-nous le temps de nous former et de nous coordonner ?",
        "What do we take time to learn and to coordinate?",
      ),
      place,
      distance: 1,
    },
  });
}

function orderOf(investment: ImmaterialInvestment): string {
  return `${lastDay(investment.on)} ${investment.id}`;
}
