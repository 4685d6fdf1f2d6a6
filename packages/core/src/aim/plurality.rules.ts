import type { Definition } from "../evaluation/definition.ts";
import type { Evidence } from "../evaluation/diagnosis.ts";
import { type FactsAt, isTakingPart, nameOf, namesOf } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { Standing } from "../evaluation/standing.ts";
import type { LocalText } from "../record/local-text.ts";
import { capitalize, countOf, enumerateNames, joinSentences, say, withDe } from "../record/phrase.ts";
import { askFurther, type Engaged } from "./plurality-words.ts";

const actorNoun = { fr: ["acteur", "acteurs"], en: ["actor", "actors"] } as const;
const natureNoun = { fr: ["nature", "natures"], en: ["nature", "natures"], feminine: true } as const;

const standingWords: Readonly<Record<Standing, LocalText>> = {
  firm: say("s’engage", "is committed"),
  declared: say("le dit ; l’autre côté ne l’a pas encore confirmé", "says so; the other side has not confirmed yet"),
  lapsed: say("s’engageait ; à renouveler", "was committed; to renew"),
};

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
    sentence: joinSentences([sentence, ...sayShortage(engaged, definition), ...sayReserves(view, engaged)]),
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

function countLacking(counted: readonly Engaged[], definition: Definition): number {
  return Math.max(definition.actors - counted.length, definition.natures - countNatures(counted), 0);
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

/** How many would be needed, when even those still to confirm, renew or name one by one are too few. */
function sayShortage(engaged: readonly Engaged[], definition: Definition): LocalText[] {
  if (countLacking(engaged, definition) === 0) return [];
  const actors = countOf(definition.actors, actorNoun);
  const natures = countOf(definition.natures, natureNoun);
  return [
    say(
      `Un écosystème en réunit plus : au moins ${actors.fr} ${withDe(natures.fr)}.`,
      `An ecosystem brings more together: at least ${actors.en} of ${natures.en}.`,
    ),
  ];
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
