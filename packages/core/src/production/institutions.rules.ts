import { type FactsAt, isTakingPart, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { LocalText } from "../record/local-text.ts";
import { enumerateNames, quote, say, withA } from "../record/phrase.ts";
import { hasBegun } from "../record/valid-time.ts";
import type { InstitutionalShift } from "./institutional-shift.ts";

const kindWords: Readonly<Record<InstitutionalShift["kind"], LocalText>> = {
  legal: { fr: "le cadre juridique", en: "the legal frame" },
  political: { fr: "le cadre politique", en: "the political frame" },
  partnership: { fr: "la voie du partenariat", en: "the way of partnership" },
};

/**
 * C7: a public institution that takes part has moved its legal or political frame, or taken the milder way of a
 * partnership; in part while it is under way. Does not apply while actors take part and none is public (§4.2-3).
 */
export function readInstitutions(view: FactsAt): Reading {
  const present = [...view.actors.keys()].filter((actor) => isTakingPart(view, actor));
  const institutions = present.filter((actor) => view.actors.get(actor)?.nature === "public-institution").sort();
  const place = { part: "production", entity: "institutionalShift" } as const;
  if (present.length > 0 && institutions.length === 0) {
    const sentence = say(
      "Aucune institution publique ne participe pour l’instant.",
      "No public institution takes part so far.",
    );
    return { status: "not-applicable", sentence, evidence: [], further: null };
  }
  const shifts = view.facts.institutionalShifts
    .filter((shift) => institutions.includes(shift.actor) && hasBegun(shift.on, view.asOf))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const evidence = shifts.map((shift) =>
    prove(referTo("institutionalShift", shift.id, shift.statement), kindWords[shift.kind]),
  );
  const moved = shifts.filter((shift) => shift.state === "moved");
  const [shift] = [...moved, ...shifts];
  if (shift === undefined) {
    const names = enumerateNames(namesOf(view, institutions));
    const several = institutions.length > 1;
    return readSilence(view, {
      criterion: "C7",
      unspoken:
        institutions.length === 0
          ? say(
              "On ne sait pas encore si une institution publique participe.",
              "Whether a public institution takes part is not told yet.",
            )
          : say(
              `On ne sait pas encore ce que la coopération change pour ${names.fr}.`,
              `What cooperation changes for ${names.en} is not told yet.`,
            ),
      none: say("les cadres de l’action publique n’ont pas bougé", "the frames of public action have not moved"),
      further: {
        sentence: say(
          "Nommer une règle, une délibération ou un partenariat qui a bougé.",
          "Name a rule, a resolution or a partnership that has moved.",
        ),
        question:
          institutions.length === 0
            ? say("Quelle institution publique pourrait participer ?", "Which public institution could take part?")
            : say(
                `${several ? "Qu’ont changé" : "Qu’a changé"} ${names.fr} dans ${several ? "leurs" : "ses"} façons de faire ?`,
                `What ${several ? "have" : "has"} ${names.en} changed in the way things are done?`,
              ),
        place,
        distance: institutions.length === 0 ? 2 : 1,
      },
    });
  }
  const [name, statement] = [nameOf(view, shift.actor), quote(shift.statement)];
  if (moved.length > 0) {
    const way = kindWords[shift.kind];
    const sentence = say(
      `${name} a déplacé ses façons de faire, par ${way.fr} : ${statement.fr}.`,
      `${name} has changed its ways, through ${way.en}: ${statement.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  return {
    status: "partial",
    sentence: say(`${name} est en train de bouger : ${statement.fr}.`, `${name} is on the move: ${statement.en}.`),
    evidence,
    further: {
      sentence: say(`Mener ${statement.fr} à son terme.`, `See ${statement.en} through.`),
      question: say(
        `Que faut-il ${withA(name)} pour mener ${statement.fr} à son terme ?`,
        `What does ${name} need to see ${statement.en} through?`,
      ),
      place: { ...place, about: referTo("institutionalShift", shift.id, shift.statement) },
      distance: 1,
    },
  };
}
