import type { Definition } from "../evaluation/definition.ts";
import { type FactsAt, namesOf } from "../evaluation/facts-at.ts";
import { latestEnd, prove, type Reading, readAbsence, readSilence, referTo } from "../evaluation/reading.ts";
import { listStood, type Stood, standingOf } from "../evaluation/standing.ts";
import { countOf, enumerateNames, quote, say, withDe } from "../record/phrase.ts";
import type { GoverningBody } from "./governing-body.ts";
import type { Seat } from "./seat.ts";

const natureNoun = { fr: ["nature", "natures"], en: ["nature", "natures"], feminine: true } as const;
const none = say("aucune instance où décider ensemble", "no body in which to decide together");

/** A body and the actors who sit there; `current`: those of live seats, in a live body. */
interface BodyAt {
  readonly body: GoverningBody;
  readonly standing: Stood<GoverningBody>["standing"];
  readonly seated: readonly string[];
  readonly natures: number;
  readonly ends: readonly Seat[];
}

/** The seats of a day by body, of actors who have not left. */
export function listSeats(view: FactsAt): Map<string, Stood<Seat>[]> {
  const seats = listStood(view.facts.seats, (seat) => standingOf(seat, view.asOf)).filter(
    ({ fact }) => view.actors.has(fact.actor) && view.statuses.get(fact.actor) !== "left",
  );
  return Map.groupBy(seats, ({ fact }) => fact.body);
}

/** E3: a body in which actors of three natures sit; in part with fewer, or to renew (§4.2-5). */
export function readSharedBodies(view: FactsAt, definition: Definition): Reading {
  const seats = listSeats(view);
  const bodies = listStood(view.facts.governingBodies, (body) => standingOf(body, view.asOf))
    .map(({ fact, standing }) => bodyAt(view, { fact, standing }, seats.get(fact.id) ?? []))
    .toSorted((left, right) => right.natures - left.natures || (left.body.id < right.body.id ? -1 : 1));
  const [widest] = bodies;
  if (widest === undefined) return readNoBody(view);
  const title = quote(widest.body.name);
  const evidence = bodies.map(({ body, seated }) => {
    const names = enumerateNames(namesOf(view, seated));
    return prove(
      referTo("governingBody", body.id, body.name),
      seated.length > 0 ? say(`avec ${names.fr}`, `with ${names.en}`) : say("sièges à préciser", "seats to be told"),
    );
  });
  const count = countOf(widest.natures, natureNoun);
  if (widest.natures >= definition.bodyNatures) {
    const sentence = say(
      `Des acteurs ${withDe(count.fr)} siègent dans ${title.fr}.`,
      `Actors of ${count.en} sit in ${title.en}.`,
    );
    return { status: "met", sentence, evidence, further: null };
  }
  const further = {
    sentence: say(
      `Ouvrir ${title.fr} à des acteurs d’une autre nature.`,
      `Open ${title.en} to actors of another nature.`,
    ),
    question: say(
      `Qui devrait avoir voix dans ${title.fr}, et n’y est pas encore ?`,
      `Who should have a say in ${title.en}, and is not there yet?`,
    ),
    place: {
      part: "governance",
      entity: "seat",
      about: referTo("governingBody", widest.body.id, widest.body.name),
    } as const,
    distance: definition.bodyNatures - widest.natures,
  };
  const isStale = widest.natures === 0 && bodies.some((one) => one.ends.length > 0 || one.standing === "lapsed");
  const after = latestEnd(bodies.flatMap((one) => [...one.ends, one.body]));
  const absent = isStale ? readAbsence(view, { criterion: "E3", none, further, after }) : null;
  const sentence = isStale
    ? say(`${title.fr} est à renouveler.`, `${title.en} is to be renewed.`)
    : widest.natures === 0
      ? say(`On ne sait pas encore qui siège dans ${title.fr}.`, `Who sits in ${title.en} is not told yet.`)
      : say(
          `Des acteurs ${withDe(count.fr)} seulement siègent dans ${title.fr}.`,
          `Actors of only ${count.en} sit in ${title.en}.`,
        );
  return absent ?? { status: "partial", sentence, evidence, further };
}

function bodyAt(view: FactsAt, { fact, standing }: Stood<GoverningBody>, seats: readonly Stood<Seat>[]): BodyAt {
  const live = standing === "firm" ? seats.filter((seat) => seat.standing === "firm") : [];
  const seated = [...new Set(live.map((seat) => seat.fact.actor))];
  const natures = new Set(seated.flatMap((actor) => view.actors.get(actor)?.nature ?? []));
  const ends = seats.filter((seat) => seat.standing === "lapsed").map((seat) => seat.fact);
  return { body: fact, standing, seated, natures: natures.size, ends };
}

function readNoBody(view: FactsAt): Reading {
  return readSilence(view, {
    criterion: "E3",
    unspoken: say(
      "On ne sait pas encore où se prennent les décisions communes.",
      "Where common decisions are taken is not told yet.",
    ),
    none,
    further: {
      sentence: say(
        "Nommer l’instance où se décident les choses communes, et qui y siège.",
        "Name the body where common matters are decided, and who sits there.",
      ),
      question: say(
        "Où et avec qui décidons-nous de ce qui nous est commun ?",
        "Where and with whom do we decide on what is common to us?",
      ),
      place: { part: "governance", entity: "governingBody" },
      distance: 2,
    },
  });
}
