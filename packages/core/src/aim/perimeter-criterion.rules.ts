import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import { countOf, joinSentences, quote, say } from "../record/phrase.ts";

const commune = { fr: ["commune", "communes"], en: ["commune", "communes"], feminine: true } as const;

/**
 * A1: the communes of the ecosystem's own perimeter, or of the territory, are named; a single one says why (§4.2-1).
 * That each code exists is checked where communes are chosen; the file format refuses what cannot be a code.
 */
export function readPerimeter(view: FactsAt): Reading {
  const { ecosystem, territory } = view.facts;
  const own = ecosystem.perimeter ?? [];
  const communes = new Set(own.length > 0 ? own : territory.communes);
  const place =
    own.length > 0
      ? referTo("ecosystem", ecosystem.id, ecosystem.name)
      : referTo("territory", territory.id, territory.name);
  const name = quote(ecosystem.name);
  if (communes.size === 0) {
    return readSilence(view, {
      criterion: "A1",
      unspoken: say(`Aucune commune n’est encore nommée pour ${name.fr}.`, `No commune is named yet for ${name.en}.`),
      none: say(`le périmètre de ${name.fr} n’est pas arrêté`, `the perimeter of ${name.en} is not settled`),
      further: {
        sentence: say(
          "Nommer les communes où se vivent les usages.",
          "Name the communes where daily life takes place.",
        ),
        question: say(
          "Dans quelles communes vivent les gens concernés ?",
          "Which communes do the people concerned live in?",
        ),
        place: { part: "aim", entity: "territory", about: place },
        distance: 1,
      },
    });
  }
  const reason = ecosystem.perimeterReason;
  const said = countOf(communes.size, commune);
  const evidence = [prove(place, say(`${said.fr}`, said.en))];
  if (communes.size > 1) {
    const sentence = say(`${name.fr} s’étend sur ${said.fr}.`, `${name.en} covers ${said.en}.`);
    return { status: "met", sentence, evidence, further: null };
  }
  const single = say(`${name.fr} tient dans une seule commune`, `${name.en} stands in a single commune`);
  if (reason) {
    const sentence = say(`${single.fr}, et la raison en est dite.`, `${single.en}, and the reason is given.`);
    return { status: "met", sentence, evidence: [prove(place, { fr: reason, en: reason })], further: null };
  }
  return {
    status: "partial",
    sentence: say(`${single.fr}, sans que la raison en soit dite.`, `${single.en}, and no reason is given.`),
    evidence,
    further: {
      sentence: joinSentences([
        say("Un bassin de vie réunit souvent plusieurs communes.", "Daily life often spans several communes."),
        say(
          `Ajouter celles que ${name.fr} concerne, ou dire pourquoi une suffit.`,
          `Add those ${name.en} concerns, or say why one is enough.`,
        ),
      ]),
      question: say(`Pourquoi une seule commune pour ${name.fr} ?`, `Why a single commune for ${name.en}?`),
      place: { part: "aim", entity: "ecosystem", about: referTo("ecosystem", ecosystem.id, ecosystem.name) },
      distance: 1,
    },
  };
}
