import { type FactsAt, nameOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { listStood, standingOf } from "../evaluation/standing.ts";
import { plain, say } from "../record/phrase.ts";

/**
 * E5: the ecosystem gave itself a legal form; in part when the one it had has ended. An asset: it may, nothing obliges
 * it to (§4.2-5).
 */
export function readLegalForm(view: FactsAt): Reading {
  const structures = listStood(view.facts.legalStructures, (structure) => standingOf(structure, view.asOf))
    .filter(({ fact }) => view.actors.has(fact.actor))
    .toSorted((left, right) => (left.fact.id < right.fact.id ? -1 : 1));
  const live = structures.filter(({ standing }) => standing === "firm");
  const none = say(
    "pas de structure juridique commune, et rien n’y oblige",
    "no common legal structure, and nothing requires one",
  );
  const further = {
    sentence: say(
      "Une structure juridique peut aider à durer ; rien n’y oblige.",
      "A legal structure can help to last; nothing requires one.",
    ),
    question: say(
      "Une structure commune nous aiderait-elle, et laquelle ?",
      "Would a common structure help us, and which?",
    ),
    place: { part: "governance", entity: "legalStructure" } as const,
    distance: 1,
  };
  const [first] = [...live, ...structures];
  if (first === undefined) {
    const unspoken = say(
      "On ne sait pas encore si l’écosystème s’est donné une structure juridique.",
      "Whether the ecosystem has given itself a legal structure is not told yet.",
    );
    return readSilence(view, { criterion: "E5", unspoken, none, further });
  }
  const evidence = structures.map(({ fact }) =>
    prove(referTo("legalStructure", fact.id, nameOf(view, fact.actor)), plain(fact.form)),
  );
  const { form, prefigures, actor } = first.fact;
  const name = nameOf(view, actor);
  if (live.length > 0) {
    const sentence =
      prefigures == null
        ? say(
            `L’écosystème s’est donné une structure : ${name} (${form}).`,
            `The ecosystem has given itself a structure: ${name} (${form}).`,
          )
        : say(
            `L’écosystème s’est donné une structure : ${name} (${form}), qui préfigure : ${prefigures}.`,
            `The ecosystem has given itself a structure: ${name} (${form}), which foreshadows: ${prefigures}.`,
          );
    return { status: "met", sentence, evidence, further: null };
  }
  const sentence = say(
    `${name} (${form}) a pris fin ; à renouveler, si cela aide.`,
    `${name} (${form}) has ended; to renew, if it helps.`,
  );
  const after = latestEnd(structures.map(({ fact }) => fact));
  return (
    readAbsence(view, { criterion: "E5", none, further, after }) ?? { status: "partial", sentence, evidence, further }
  );
}
