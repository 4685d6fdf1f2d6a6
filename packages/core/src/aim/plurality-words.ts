import type { Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { referTo } from "../evaluation/reading.ts";
import type { Standing } from "../evaluation/standing.ts";
import { enumerateNames, say } from "../record/phrase.ts";

/** An actor who holds something, and how that stands. */
export interface Engaged {
  readonly id: string;
  readonly nature: string;
  readonly collective: boolean;
  readonly standing: Standing;
}

/** What would widen plurality: an engagement to confirm or renew, a group to name, or who else could commit. */
export function askFurther(view: FactsAt, engaged: readonly Engaged[], distance: number): Further {
  const [waiting] = engaged
    .filter((actor) => actor.standing !== "firm")
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  if (waiting !== undefined) {
    const name = nameOf(view, waiting.id);
    const isLapsed = waiting.standing === "lapsed";
    return {
      sentence: isLapsed
        ? say(`Renouveler ce à quoi ${name} s’engageait.`, `Renew what ${name} was committed to.`)
        : say(
            `Faire confirmer par l’autre côté ce à quoi ${name} s’engage.`,
            `Have the other side confirm what ${name} commits to.`,
          ),
      question: isLapsed
        ? say(`Que devient l’engagement pris par ${name} ?`, `What becomes of the commitment made by ${name}?`)
        : say(`Qui peut confirmer l’engagement pris par ${name} ?`, `Who can confirm the commitment made by ${name}?`),
      place: { part: "production", entity: "commitment", about: referTo("actor", waiting.id, name) },
      distance,
    };
  }
  const [group] = engaged.filter((actor) => actor.collective).toSorted((left, right) => (left.id < right.id ? -1 : 1));
  if (group !== undefined) {
    const name = nameOf(view, group.id);
    return {
      sentence: say(
        `Nommer les membres du groupe « ${name} » qui s’engagent.`,
        `Name those who commit within “${name}”.`,
      ),
      question: say(`Qui s’engage, parmi le groupe « ${name} » ?`, `Who commits, within “${name}”?`),
      place: { part: "aim", entity: "actor", about: referTo("actor", group.id, name) },
      distance,
    };
  }
  return askWhoElse(view, distance);
}

function askWhoElse(view: FactsAt, distance: number): Further {
  const known = [...view.statuses].filter(
    ([id, status]) => status !== "left" && view.actors.has(id) && !view.engaged.has(id),
  );
  const candidates = namesOf(
    view,
    known.map(([id]) => id),
  );
  const names = enumerateNames(candidates);
  const place = { part: "aim", entity: "participation" } as const;
  if (candidates.length === 0) {
    return {
      sentence: say(
        "Trouver des acteurs d’une autre nature, prêts à s’engager.",
        "Find actors of another nature, ready to commit.",
      ),
      question: say("Qui d’autre est prêt à s’engager ?", "Who else is ready to commit?"),
      place,
      distance,
    };
  }
  return {
    sentence: say(
      `Demander à ceux qui sont déjà repérés ce à quoi ils peuvent s’engager : ${names.fr}.`,
      `Ask those already identified what they can commit to: ${names.en}.`,
    ),
    question: say(
      `${candidates.length > 1 ? "À quoi s’engageraient" : "À quoi s’engagerait"} ${names.fr} ?`,
      `What would ${names.en} commit to?`,
    ),
    place,
    distance,
  };
}
