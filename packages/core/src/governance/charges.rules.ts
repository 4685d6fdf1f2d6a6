import { type FactsAt, listPresent, nameOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { listStood, standingOf } from "../evaluation/standing.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerate, enumerateNames, say } from "../record/phrase.ts";
import { type GovernanceCharge, governanceAspects } from "./governance-charge.ts";

const aspectWords: Readonly<Record<GovernanceCharge["aspect"], LocalText>> = {
  operational: { fr: "décider au bon moment", en: "deciding at the right time" },
  distributed: { fr: "faire vivre les différentes instances", en: "keeping the various bodies alive" },
  legal: { fr: "tenir le cadre juridique", en: "keeping the legal frame" },
};
const none = say("personne n’a la charge de la gouvernance", "nobody has charge of governance");

/** E4: operational, distributed and legal aspects each have someone in charge; in part some, or to renew (§3.2). */
export function readCharges(view: FactsAt): Reading {
  const charges = listStood(view.facts.governanceCharges, (charge) => standingOf(charge, view.asOf))
    .filter(({ fact }) => listPresent(view, [fact.actor]).length > 0)
    .toSorted((left, right) => (left.fact.id < right.fact.id ? -1 : 1));
  const live = charges.filter(({ standing }) => standing === "firm");
  const open = governanceAspects.filter((aspect) => !live.some(({ fact }) => fact.aspect === aspect));
  const lacking = enumerate(open.map((aspect) => aspectWords[aspect]));
  const further = {
    sentence: say(`Confier à quelqu’un : ${lacking.fr}.`, `Entrust to someone: ${lacking.en}.`),
    question: say(`À qui revient-il de ${lacking.fr} ?`, `Whose part is ${lacking.en}?`),
    place: { part: "governance", entity: "governanceCharge" } as const,
    distance: open.length,
  };
  if (charges.length === 0) {
    const unspoken = say(
      "On ne sait pas encore qui veille aux décisions, aux instances et au cadre juridique.",
      "Who looks after decisions, bodies and the legal frame is not told yet.",
    );
    return readSilence(view, { criterion: "E4", unspoken, none, further });
  }
  const evidence = charges.map(({ fact }) =>
    prove(referTo("governanceCharge", fact.id, nameOf(view, fact.actor)), aspectWords[fact.aspect]),
  );
  if (open.length === 0) {
    const names = enumerateNames([...new Set(live.map(({ fact }) => nameOf(view, fact.actor)))].sort());
    const sentence = say(
      `Décisions, instances et cadre juridique ont chacun quelqu’un qui y veille : ${names.fr}.`,
      `Decisions, bodies and the legal frame each have someone looking after them: ${names.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const isStale = live.length === 0;
  const after = latestEnd(charges.map(({ fact }) => fact));
  const absent = isStale ? readAbsence(view, { criterion: "E4", none, further, after }) : null;
  const sentence = isStale
    ? say(
        `Les charges de gouvernance sont à renouveler : ${lacking.fr}.`,
        `The charges of governance are to be renewed: ${lacking.en}.`,
      )
    : say(`Personne n’a encore la charge de ceci : ${lacking.fr}.`, `Nobody is in charge yet of ${lacking.en}.`);
  return absent ?? { status: "partial", sentence, evidence, further };
}
