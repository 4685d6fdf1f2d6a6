import type { GoverningBody, ReflexiveSpace } from "@bassin/core";
import { type FactGroup, type FactLine, underChapter } from "../record/fact-line.ts";
import { type FactReader, listDetails, listNotes } from "../record/fact-reader.ts";
import { describeDoctrines, describeRexes } from "./learning-facts.ts";
import { nameRhythm } from "./name-rhythm.ts";

/** What is said of governance: reflexive spaces, what was learned, bodies, decisions, legal forms (§4.2-5). */
export function listGovernanceFacts(reader: FactReader): FactGroup[] {
  const { facts, text, hasCome } = reader;
  const spaces = facts.reflexiveSpaces.filter(({ since }) => hasCome(since));
  const bodies = facts.governingBodies.filter(({ since }) => hasCome(since));
  return [
    ...underChapter(text("writing.chapter.learning"), [
      {
        key: "reflexiveSpace",
        title: text("factGroup.reflexiveSpace"),
        lines: spaces.map((space) => describeSpace(reader, space)),
      },
      { key: "doctrine", title: text("factGroup.doctrine"), lines: describeDoctrines(reader) },
      { key: "rex", title: text("factGroup.rex"), lines: describeRexes(reader) },
    ]),
    ...underChapter(text("writing.chapter.deciding"), [
      {
        key: "governingBody",
        title: text("factGroup.governingBody"),
        lines: bodies.map((body) => describeBody(reader, body)),
      },
      { key: "decision", title: text("factGroup.decision"), lines: describeDecisions(reader) },
      { key: "governanceCharge", title: text("factGroup.governanceCharge"), lines: describeCharges(reader) },
      { key: "college", title: text("factGroup.college"), lines: describeColleges(reader), isRare: true },
    ]),
    ...underChapter(text("writing.chapter.legal"), [
      { key: "legalStructure", title: text("factGroup.legalStructure"), lines: describeStructures(reader) },
      { key: "membership", title: text("factGroup.membership"), lines: describeMemberships(reader) },
    ]),
  ];
}

/** Outside a space, only that sessions were held and how many is known (domain §3). */
function describeSpace(
  { facts, text, names, date, when, hasCome, isPast }: FactReader,
  space: ReflexiveSpace,
): FactLine {
  const sessions = facts.reflexiveSessions
    .filter((session) => session.space === space.id && hasCome(session.on))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const last = sessions.at(-1);
  const named = nameRhythm(space.rhythmInDays);
  const rhythm = named ? text(`facts.every.${named}`) : text("facts.everyDays", { count: space.rhythmInDays });
  const held = last ? text("facts.sessions", { count: sessions.length, last: date(last.on) }) : text("facts.noSession");
  return {
    id: space.id,
    title: space.name,
    notes: listNotes(rhythm, when(space)),
    details: listDetails([
      [text("facts.label.between"), names(space.actors)],
      [text("facts.label.sessions"), held],
    ]),
    isPast: isPast(space),
  };
}

function describeBody(reader: FactReader, body: GoverningBody): FactLine {
  const { facts, text, list, nameOf, when, hasCome, isPast } = reader;
  const seats = facts.seats.filter((seat) => seat.body === body.id && hasCome(seat.since) && !isPast(seat));
  return {
    id: body.id,
    title: body.name,
    notes: listNotes(text(`facts.kind.${body.kind}`), body.rhythm, when(body)),
    details: listDetails([
      [undefined, body.purpose],
      [text("facts.label.seats"), list([...new Set(seats.map(({ actor }) => nameOf(actor)))])],
    ]),
    isPast: isPast(body),
  };
}

function describeDecisions({ facts, text, names, date, hasCome }: FactReader): FactLine[] {
  const bodies = new Map(facts.governingBodies.map(({ id, name }) => [id, name]));
  return facts.decisions
    .filter(({ on }) => hasCome(on))
    .map(({ id, title, on, body, decidedBy, text: decided }) => ({
      id,
      title,
      notes: listNotes(date(on), body == null ? null : bodies.get(body)),
      details: listDetails([
        [undefined, decided],
        [text("facts.label.decidedBy"), names(decidedBy)],
      ]),
    }));
}

function describeCharges({ facts, text, nameOf, when, hasCome, isPast }: FactReader): FactLine[] {
  return facts.governanceCharges
    .filter(({ since }) => hasCome(since))
    .map((charge) => ({
      id: charge.id,
      title: nameOf(charge.actor),
      notes: listNotes(text(`facts.aspect.${charge.aspect}`), when(charge)),
      details: listDetails([[undefined, charge.note]]),
      isPast: isPast(charge),
    }));
}

/** The groups of actors that have a voice of their own, where, and how much it weighs. */
function describeColleges({ facts, text, nameOf }: FactReader): FactLine[] {
  const structures = new Map(facts.legalStructures.map(({ id, actor }) => [id, nameOf(actor)]));
  const bodies = new Map(facts.governingBodies.map(({ id, name }) => [id, name]));
  return facts.colleges.map(({ id, name, body, structure, votes }) => ({
    id,
    title: name,
    notes: listNotes(body == null ? null : bodies.get(body), structure == null ? null : structures.get(structure)),
    details: listDetails([[text("facts.label.votes"), votes]]),
  }));
}

function describeStructures({ facts, nameOf, when, hasCome, isPast }: FactReader): FactLine[] {
  return facts.legalStructures
    .filter(({ since }) => hasCome(since))
    .map((structure) => ({
      id: structure.id,
      title: nameOf(structure.actor),
      notes: listNotes(
        structure.form,
        structure.prefigures == null ? null : `→ ${structure.prefigures}`,
        when(structure),
      ),
      details: [],
      isPast: isPast(structure),
    }));
}

function describeMemberships({ facts, text, nameOf, when, hasCome, isPast }: FactReader): FactLine[] {
  return facts.memberships
    .filter(({ since }) => hasCome(since))
    .map((membership) => ({
      id: membership.id,
      title: `${nameOf(membership.member)} → ${nameOf(membership.structure)}`,
      notes: listNotes(text(`facts.kind.${membership.kind}`), when(membership)),
      details: [],
      isPast: isPast(membership),
    }));
}
