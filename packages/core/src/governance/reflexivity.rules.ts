import type { Definition } from "../evaluation/definition.ts";
import { type FactsAt, listPresent, namesOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { listStood, type Standing, standingOf } from "../evaluation/standing.ts";
import { whenInWords } from "../record/date-phrase.ts";
import { addDays } from "../record/day.ts";
import { lastDay, type PartialDate } from "../record/partial-date.ts";
import { enumerateNames, enumerateTitles, quote, say } from "../record/phrase.ts";
import { hasBegun } from "../record/valid-time.ts";
import type { ReflexiveSpace } from "./reflexive-space.ts";

const none = say("aucun espace pour revenir ensemble sur le travail", "no space to look back on work together");
const place = { part: "governance", entity: "reflexiveSpace" } as const;

interface SpaceAt {
  readonly space: ReflexiveSpace;
  readonly standing: Standing;
  readonly actors: readonly string[];
  readonly last: PartialDate | null;
  readonly isRecent: boolean;
}

/**
 * E1: a space to look back on real work, with people of two actors, whose last session is within the times of its own
 * rhythm that the definition allows; in part with one actor, before its first session, or to renew (§4.2-5).
 */
export function readReflexivity(view: FactsAt, definition: Definition): Reading {
  const spaces = listSpaces(view, definition);
  const [closest] = spaces;
  if (closest === undefined) return readNoSpace(view);
  const held = spaces.filter((one) => lackOf(one) === 0);
  const evidence = spaces.map(({ space, actors }) => {
    const names = enumerateNames(namesOf(view, actors));
    return prove(referTo("reflexiveSpace", space.id, space.name), say(`avec ${names.fr}`, `with ${names.en}`));
  });
  const title = quote(closest.space.name);
  if (held.length > 0) {
    const latest = held
      .flatMap(({ last }) => last ?? [])
      .toSorted((left, right) => (lastDay(left) < lastDay(right) ? -1 : 1));
    const when = whenInWords(latest.at(-1) ?? view.asOf);
    const sentence = say(
      `On revient ensemble sur le travail : ${enumerateTitles(held.map(({ space }) => space.name)).fr}, la dernière fois ${when.fr}.`,
      `People look back on work together: ${enumerateTitles(held.map(({ space }) => space.name)).en}, last ${when.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const about = referTo("reflexiveSpace", closest.space.id, closest.space.name);
  if (closest.actors.length < 2) {
    return {
      status: "partial",
      sentence: say(
        `${title.fr} ne réunit encore que les gens d’un seul acteur.`,
        `${title.en} brings together people of a single actor so far.`,
      ),
      evidence,
      further: {
        sentence: say(`Ouvrir ${title.fr} aux gens d’un autre acteur.`, `Open ${title.en} to people of another actor.`),
        question: say(`Qui d’autre inviter dans ${title.fr} ?`, `Who else could be invited to ${title.en}?`),
        place: { ...place, about },
        distance: lackOf(closest),
      },
    };
  }
  const further = {
    sentence: say(
      `Tenir une séance de ${title.fr}, sans ordre du jour ni objectif.`,
      `Hold a session of ${title.en}, with no agenda and no objective.`,
    ),
    question: say(`Quand se retrouve-t-on dans ${title.fr} ?`, `When do we meet again in ${title.en}?`),
    place: { ...place, about },
    distance: 1,
  };
  const when = closest.last === null ? null : whenInWords(closest.last);
  const sentence = when
    ? say(
        `La dernière séance de ${title.fr} s’est tenue ${when.fr} ; à renouveler.`,
        `The last session of ${title.en} was held ${when.en}; to renew.`,
      )
    : say(
        `${title.fr} existe ; aucune séance ne s’y est encore tenue.`,
        `${title.en} exists; no session has been held yet.`,
      );
  const isStale = spaces.every((one) => one.standing === "lapsed");
  const absent = isStale
    ? readAbsence(view, { criterion: "E1", none, further, after: latestEnd(spaces.map(({ space }) => space)) })
    : null;
  return absent ?? { status: "partial", sentence, evidence, further };
}

function listSpaces(view: FactsAt, definition: Definition): SpaceAt[] {
  const lastSessions = new Map<string, PartialDate>();
  for (const { space, on } of view.facts.reflexiveSessions) {
    const known = lastSessions.get(space);
    if (hasBegun(on, view.asOf) && (known === undefined || lastDay(known) < lastDay(on))) lastSessions.set(space, on);
  }
  return listStood(view.facts.reflexiveSpaces, (space) => standingOf(space, view.asOf))
    .map(({ fact, standing }): SpaceAt => {
      const last = lastSessions.get(fact.id) ?? null;
      const oldest = addDays(view.asOf, -definition.rhythmTimes * fact.rhythmInDays);
      const isRecent = last !== null && lastDay(last) >= oldest;
      return { space: fact, standing, actors: listPresent(view, fact.actors), last, isRecent };
    })
    .toSorted((left, right) => lackOf(left) - lackOf(right) || (left.space.id < right.space.id ? -1 : 1));
}

function lackOf({ standing, actors, isRecent }: SpaceAt): number {
  return (standing === "firm" && isRecent ? 0 : 1) + (actors.length >= 2 ? 0 : 1);
}

function readNoSpace(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "E1",
    unspoken: say(
      "On ne sait pas encore où les gens reviennent ensemble sur leur travail.",
      "Where people look back together on their work is not told yet.",
    ),
    none,
    further: {
      sentence: say(
        "Ouvrir un espace sans ordre du jour, avec des gens de deux acteurs, et y tenir une séance.",
        "Open a space with no agenda, with people of two actors, and hold a session.",
      ),
      question: say(
        "Où pourrions-nous parler de ce qui nous préoccupe dans notre travail ?",
        "Where could we talk about what is on our minds at work?",
      ),
      place,
      distance: 2,
    },
  });
}
