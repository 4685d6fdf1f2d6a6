import type { Doctrine, Rex } from "@bassin/core";
import type { FactLine } from "../record/fact-line.ts";
import { type FactReader, listDetails, listNotes } from "../record/fact-reader.ts";

/** What something learned changed by the day, and when. */
function sayChange({ text, date, hasCome }: FactReader, learned: Doctrine | Rex): string {
  const isKnown = hasCome(learned.changedOn);
  const words = text(`facts.change.${isKnown ? learned.changed : "nothing-yet"}`);
  const when = isKnown && learned.changedOn != null ? ` (${date(learned.changedOn)})` : "";
  return isKnown && learned.changeNote != null ? `${words}${when}. ${learned.changeNote}` : words + when;
}

/** What participants chose to share of what they learned. */
export function describeDoctrines(reader: FactReader): FactLine[] {
  const { facts, text, date, hasCome } = reader;
  return facts.doctrines
    .filter(({ on }) => hasCome(on))
    .map((doctrine) => ({
      id: doctrine.id,
      title: doctrine.statement,
      notes: [date(doctrine.on)],
      details: listDetails([
        [undefined, doctrine.text],
        [text("facts.label.changed"), sayChange(reader, doctrine)],
      ]),
    }));
}

/** What an actor told of what happened, was learned, changed. */
export function describeRexes(reader: FactReader): FactLine[] {
  const { facts, text, nameOf, date, hasCome } = reader;
  return facts.rexes
    .filter(({ on }) => hasCome(on))
    .map((rex) => ({
      id: rex.id,
      title: rex.title,
      notes: listNotes(nameOf(rex.toldBy), date(rex.on)),
      details: listDetails([
        [text("facts.label.happened"), rex.happened],
        [text("facts.label.learned"), rex.learned],
        [text("facts.label.changed"), sayChange(reader, rex)],
      ]),
    }));
}
