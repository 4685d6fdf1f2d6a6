import type { Definition } from "../evaluation/definition.ts";
import type { Evidence, Further } from "../evaluation/diagnosis.ts";
import { type FactsAt, isTakingPart, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { Standing } from "../evaluation/standing.ts";
import type { LocalText } from "../record/local-text.ts";
import { capitalize, countOf, enumerateNames, joinSentences, say, withDe } from "../record/phrase.ts";

const actorNoun = { fr: ["acteur", "acteurs"], en: ["actor", "actors"] } as const;
const natureNoun = { fr: ["nature", "natures"], en: ["nature", "natures"], feminine: true } as const;

const standingWords: Readonly<Record<Standing, LocalText>> = {
  firm: say("est engagé", "is committed"),
  declared: say("le dit ; l’autre côté ne l’a pas encore confirmé", "says so; the other side has not confirmed yet"),
  lapsed: say("l’a été ; à renouveler", "was committed; to renew"),
};

interface Engaged {
  readonly id: string;
  readonly nature: string;
  readonly collective: boolean;
  readonly standing: Standing;
}

/**
 * A3: enough committed actors of enough natures, where committed means holding a live commitment, component or
 * contribution. In part from as many actors of fewer natures, while groups are not named one by one, or while
 * engagements are to be confirmed or renewed (introduction, §4.2-1).
 */
export function readPlurality(view: FactsAt, definition: Definition): Reading {
  const engaged = [...view.engaged].flatMap(([id, standing]): Engaged[] => {
    const actor = view.actors.get(id);
    return actor === undefined ? [] : [{ id, nature: actor.nature, collective: actor.collective === true, standing }];
  });
  if (engaged.length === 0) return readNobody(view, definition);
  const solid = engaged.filter((actor) => actor.standing === "firm" && !actor.collective);
  const lacking = countLacking(solid, definition);
  const evidence = engaged.map((actor) => proveEngaged(view, actor));
  const sentence = sayEngaged(view, engaged);
  if (lacking === 0) return { status: "met", sentence, evidence, further: null };
  const isInPart = engaged.length >= definition.actors && countNatures(engaged) >= definition.naturesInPart;
  return {
    status: isInPart ? "partial" : "missing",
    sentence: joinSentences([sentence, ...sayReserves(view, engaged)]),
    evidence,
    further: askFurther(view, engaged, lacking),
  };
}

function readNobody(view: FactsAt, definition: Definition): Reading {
  const present = [...view.statuses.keys()].filter((actor) => isTakingPart(view, actor));
  const names = enumerateNames(namesOf(view, present));
  const unspoken =
    present.length === 0
      ? say("Personne n’a encore dit qui s’engage.", "Nobody has said yet who commits.")
      : say(
          `${names.fr} ${present.length > 1 ? "participent" : "participe"}, sans qu’on sache encore à quoi chacun s’engage.`,
          `${names.en} ${present.length > 1 ? "take" : "takes"} part; what each commits to is not told yet.`,
        );
  return readSilence(view, {
    criterion: "A3",
    unspoken,
    none: say("personne ne s’engage pour l’instant", "nobody commits so far"),
    further: askFurther(view, [], definition.actors),
  });
}

function countNatures(engaged: readonly Engaged[]): number {
  return new Set(engaged.map((actor) => actor.nature)).size;
}

function countLacking(solid: readonly Engaged[], definition: Definition): number {
  return Math.max(definition.actors - solid.length, definition.natures - countNatures(solid), 0);
}

function sayEngaged(view: FactsAt, engaged: readonly Engaged[]): LocalText {
  const count = capitalize(countOf(engaged.length, actorNoun));
  const natures = countOf(countNatures(engaged), natureNoun);
  const several = engaged.length > 1;
  const names = enumerateNames(
    namesOf(
      view,
      engaged.map((actor) => actor.id),
    ),
  );
  return say(
    `${count.fr} ${withDe(natures.fr)} ${several ? "s’engagent" : "s’engage"} : ${names.fr}.`,
    `${count.en} of ${natures.en} ${several ? "are" : "is"} committed: ${names.en}.`,
  );
}

function sayReserves(view: FactsAt, engaged: readonly Engaged[]): LocalText[] {
  const nameThose = (kept: (actor: Engaged) => boolean) =>
    namesOf(
      view,
      engaged.filter(kept).map((actor) => actor.id),
    );
  const groups = nameThose((actor) => actor.collective);
  const declared = nameThose((actor) => actor.standing === "declared");
  const lapsed = nameThose((actor) => actor.standing === "lapsed");
  const reserves: LocalText[] = [];
  if (groups.length > 0) {
    const { fr, en } = enumerateNames(groups);
    reserves.push(
      say(`Un groupe reste à nommer membre par membre : ${fr}.`, `Still to be named member by member: ${en}.`),
    );
  }
  if (declared.length > 0) {
    const { fr, en } = enumerateNames(declared);
    reserves.push(
      say(`Reste à confirmer par l’autre côté : ${fr}.`, `Still to be confirmed by the other side: ${en}.`),
    );
  }
  if (lapsed.length > 0) {
    const { fr, en } = enumerateNames(lapsed);
    reserves.push(say(`À renouveler : ${fr}.`, `To renew: ${en}.`));
  }
  return reserves;
}

function proveEngaged(view: FactsAt, actor: Engaged): Evidence {
  return prove(referTo("actor", actor.id, nameOf(view, actor.id)), standingWords[actor.standing]);
}

function askFurther(view: FactsAt, engaged: readonly Engaged[], distance: number): Further {
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
