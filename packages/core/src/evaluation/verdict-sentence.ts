import { lifeFunctions } from "../aim/life-function.ts";
import { lifeFunctionWords } from "../aim/life-function-words.ts";
import type { LocalText } from "../record/local-text.ts";
import {
  agree,
  capitalize,
  countOf,
  enumerate,
  enumerateTitles,
  joinSentences,
  quote,
  say,
  withDe,
} from "../record/phrase.ts";
import { listUnheld } from "../solution/holders.rules.ts";
import { findLooseness } from "../solution/integration.rules.ts";
import type { CriterionId } from "./criterion-id.ts";
import type { CriterionReading } from "./diagnosis.ts";
import type { FactsAt } from "./facts-at.ts";
import type { SolutionAt } from "./solution-at.ts";
import { listBundles, listOpen, listOwnGaps, type VerdictGround } from "./verdict-ground.ts";
import { gapOrder, gapWords, matterWords } from "./verdict-words.ts";
import type { Verdict } from "./vocabulary.ts";

const actorNoun = { fr: ["acteur", "acteurs"], en: ["actor", "actors"] } as const;
const natureNoun = { fr: ["nature", "natures"], en: ["nature", "natures"], feminine: true } as const;
const componentNoun = { fr: ["composante", "composantes"], en: ["component", "components"], feminine: true } as const;

/** Who commits, and for which great functions of life. */
export function sayActors({ view, solutions }: VerdictGround): LocalText {
  const purpose = sayPurpose(view, solutions.carrying);
  const engaged = [...view.engaged.keys()].flatMap((actor) => view.actors.get(actor) ?? []);
  if (engaged.length === 0) {
    return say(
      `Personne n’a encore dit à quoi il s’engage${purpose.fr}.`,
      `Nobody has said yet what they commit to${purpose.en}.`,
    );
  }
  const actors = capitalize(countOf(engaged.length, actorNoun));
  const natures = countOf(new Set(engaged.map((actor) => actor.nature)).size, natureNoun);
  return say(
    `${actors.fr} ${withDe(natures.fr)} ${agree(engaged.length, "s’engage", "s’engagent")}${purpose.fr}.`,
    `${actors.en} of ${natures.en} ${agree(engaged.length, "is", "are")} committed${purpose.en === "" ? "" : purpose.en.replace(/^ for /, " to ")}.`,
  );
}

/** What holds together, and what is missing first. */
export function saySolution(verdict: Verdict, ground: VerdictGround): LocalText {
  const { criteria, solutions } = ground;
  const { carrying } = solutions;
  if (verdict === "not-enough-said") return sayUntold(ground);
  if (carrying === null)
    return say("Aucune solution commune n’est encore écrite.", "No common solution is written yet.");
  const name = quote(carrying.solution.name);
  if (verdict === "ect") {
    return say(
      `${name.fr} tient ensemble biens et services, chaque composante a son porteur, et chacun reçoit en retour de ce qu’il donne.`,
      `${name.en} holds goods and services together, each component has its holder, and each receives in return for what it gives.`,
    );
  }
  const [bundle] = listBundles(solutions);
  if (bundle !== undefined && verdict === "bundle") return sayBundle(bundle);
  const holds = criteria.some(({ id, status }) => id === "B3" && status === "met");
  const start = holds
    ? say(`${name.fr} tient ensemble biens et services`, `${name.en} holds goods and services together`)
    : say(`${name.fr} prend forme`, `${name.en} is taking shape`);
  const open = listOpen(criteria).map(({ id }) => id);
  if (open.length > 0) {
    const gaps = enumerate(listGaps(open, carrying));
    return say(`${start.fr}, mais ${gaps.fr}.`, `${start.en}, but ${gaps.en}.`);
  }
  const own = listOwnGaps(criteria, solutions).map(({ id }) => id);
  const gaps = enumerate(listGaps(own, carrying));
  return say(
    `Aucune solution ne tient encore à elle seule : pour ${name.fr}, ${gaps.fr}.`,
    `No solution holds by itself yet: for ${name.en}, ${gaps.en}.`,
  );
}

function sayBundle(bundle: SolutionAt): LocalText {
  const name = quote(bundle.solution.name);
  const { optional, aimless } = findLooseness(bundle);
  const titles = enumerateTitles((optional.length > 0 ? optional : aimless).map((component) => component.name).sort());
  return optional.length > 0
    ? say(
        `${name.fr} réunit des composantes, mais on pourrait se passer de ${titles.fr}.`,
        `${name.en} brings components together, but one could do without ${titles.en}.`,
      )
    : say(
        `${name.fr} réunit des composantes, mais on ne sait pas à quoi sert ${titles.fr}.`,
        `${name.en} brings components together, but what ${titles.en} serves is not told.`,
      );
}

function sayPurpose(view: FactsAt, carrying: SolutionAt | null): LocalText {
  const served = view.facts.stakes.filter((stake) => carrying?.solution.stakes.includes(stake.id) ?? false);
  const named = new Set((served.length > 0 ? served : view.facts.stakes).flatMap((stake) => stake.lifeFunctions));
  const functions = enumerate(lifeFunctions.filter((one) => named.has(one)).map((one) => lifeFunctionWords[one]));
  return functions.fr === "" ? { fr: "", en: "" } : { fr: ` pour ${functions.fr}`, en: ` for ${functions.en}` };
}

/** What is told already, then what is still to be told: the first matters of each, and how many more. */
function sayUntold({ view, criteria, solutions }: VerdictGround): LocalText {
  const constitutive = criteria.filter(({ force }) => force === "constitutive");
  const told = nameMatters(constitutive.filter(({ status }) => status === "met" || status === "partial"));
  const untold = nameMatters(constitutive.filter(({ status }) => status === "unknown"));
  const left = say(`Il reste à raconter ${untold.fr}.`, `Still to be told: ${untold.en}.`);
  if (told.fr === "") return left;
  const known =
    view.engaged.size > 0
      ? say(`On sait aussi ${told.fr}.`, `Also known: ${told.en}.`)
      : sayKnown(view, solutions, told);
  return joinSentences([known, left]);
}

function sayKnown(view: FactsAt, solutions: VerdictGround["solutions"], told: LocalText): LocalText {
  const purpose = sayPurpose(view, solutions.carrying);
  if (purpose.fr === "") return say(`On sait déjà ${told.fr}.`, `Known already: ${told.en}.`);
  return say(
    `${capitalize(trim(purpose)).fr}, on sait déjà ${told.fr}.`,
    `${capitalize(trim(purpose)).en}, known already: ${told.en}.`,
  );
}

function trim({ fr, en }: LocalText): LocalText {
  return { fr: fr.trim(), en: en.trim() };
}

const mattersNamed = 3;
const pointNoun = { fr: ["autre point", "autres points"], en: ["other point", "other points"] } as const;

function nameMatters(readings: readonly CriterionReading[]): LocalText {
  const words = readings.flatMap(({ id }) => matterWords[id] ?? []);
  const more = words.length - mattersNamed;
  return more > 1
    ? enumerate([...words.slice(0, mattersNamed), countOf(more, pointNoun)])
    : enumerate(words.slice(0, mattersNamed + 1));
}

/** The first two gaps, the components nobody holds counted. */
function listGaps(open: readonly CriterionId[], carrying: SolutionAt): LocalText[] {
  const gaps = gapOrder
    .filter((id) => open.includes(id))
    .flatMap((id) => (id === "B5" ? sayUnheld(carrying) : (gapWords[id] ?? [])));
  return gaps.slice(0, 2);
}

function sayUnheld(carrying: SolutionAt): LocalText {
  const unheld = listUnheld(carrying);
  if (unheld.length === 0) {
    return carrying.components.length === 0
      ? say("ses composantes restent à nommer", "its components are still to be named")
      : say("elle repose sur un seul porteur", "it rests on a single holder");
  }
  const count = countOf(unheld.length, componentNoun);
  return say(
    `${count.fr} ${agree(unheld.length, "n’a", "n’ont")} encore personne`,
    `${count.en} ${agree(unheld.length, "has", "have")} nobody yet`,
  );
}
