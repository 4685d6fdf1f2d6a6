import { latestStep } from "@bassin/core";
import { type FactGroup, type FactLine, underChapter } from "../record/fact-line.ts";
import { type FactReader, listDetails, listNotes } from "../record/fact-reader.ts";

/** What is said of the aim: perimeter, stakes, actors and their positions (§4.2-1). */
export function listAimFacts(reader: FactReader): FactGroup[] {
  const { text } = reader;
  return [
    ...underChapter(text("writing.chapter.stakes"), [
      { key: "stake", title: text("factGroup.stake"), lines: describeStakes(reader) },
      { key: "ecosystem", title: text("factGroup.ecosystem"), lines: describePerimeter(reader) },
    ]),
    ...underChapter(text("writing.chapter.people"), [
      { key: "participation", title: text("factGroup.participation"), lines: describeParticipations(reader) },
      { key: "actorPosition", title: text("factGroup.actorPosition"), lines: describePositions(reader) },
    ]),
  ];
}

function describePerimeter({ facts, text }: FactReader): FactLine[] {
  const { id, perimeter, perimeterReason } = facts.ecosystem;
  const count = (perimeter ?? facts.territory.communes).length;
  if (count === 0) return [];
  const title = text("facts.communes", { count });
  return [{ id, title, notes: [], details: listDetails([[undefined, perimeterReason]]) }];
}

function describeStakes({ facts, text }: FactReader): FactLine[] {
  return facts.stakes.map(({ id, title, lifeFunctions, ecological, wellBeing, territorial }) => ({
    id,
    title,
    notes: [],
    lifeFunctions,
    details: listDetails([
      [text("facts.label.ecological"), ecological],
      [text("facts.label.wellBeing"), wellBeing],
      [text("facts.label.territorial"), territorial],
    ]),
  }));
}

function describeParticipations(reader: FactReader): FactLine[] {
  const { facts, text, nameOf, when, hasCome, isPast, date } = reader;
  const actors = new Map(facts.actors.map((actor) => [actor.id, actor]));
  const described = facts.participations.filter(({ since }) => hasCome(since));
  return described.map((participation): FactLine => {
    const actor = actors.get(participation.actor);
    const step = latestStep(participation.steps, reader.asOf);
    const roles = (participation.roles ?? []).filter((role) => hasCome(role.since) && !isPast(role));
    return {
      id: participation.id,
      title: nameOf(participation.actor),
      notes: listNotes(
        actor && text(`facts.nature.${actor.nature}`),
        actor?.collective ? text("facts.collective") : null,
        step && text(`facts.status.${step.status}`) + (step.on == null ? "" : ` (${date(step.on)})`),
        step == null ? when(participation) : [],
        roles.map(({ role }) => text(`facts.role.${role}`)),
      ),
      details: listDetails([
        [text("facts.label.leftBecause"), step?.status === "left" ? participation.leftBecause : null],
      ]),
      isPast: step?.status === "left" || isPast(participation),
    };
  });
}

function describePositions({ facts, text, nameOf, hasCome, date }: FactReader): FactLine[] {
  return facts.actorPositions
    .filter(({ on }) => hasCome(on))
    .map(({ id, actor, on, atStake, canGive, limits, expects }) => ({
      id,
      title: nameOf(actor),
      notes: on == null ? [] : [date(on)],
      details: listDetails([
        [text("facts.label.atStake"), atStake],
        [text("facts.label.canGive"), canGive],
        [text("facts.label.limits"), limits],
        [text("facts.label.expects"), expects],
      ]),
    }));
}
