import type { LocalText } from "../record/local-text.ts";
import { agree, countOf, enumerateTitles, joinSentences, numberInWords, say } from "../record/phrase.ts";
import { findLooseness } from "../solution/integration.rules.ts";
import type { CriterionId } from "./criterion-id.ts";
import type { CriterionReading, Diagnosis } from "./diagnosis.ts";
import type { SolutionAt } from "./solution-at.ts";
import { listBundles, listOpen, listOwnGaps, type VerdictGround } from "./verdict-ground.ts";
import { sayActors, saySolution } from "./verdict-sentence.ts";
import { verdictTitles } from "./verdict-words.ts";
import type { Verdict } from "./vocabulary.ts";

/** The verdict, with the sentence a person would say, the word, what it means here and the reasons. */
export type VerdictReading = Pick<Diagnosis, "verdict" | "sentence" | "title" | "explanation" | "reasons">;

/**
 * The verdict of the constitutive criteria, the first that applies (domain §4): not enough said, when over half of them
 * are unknown; a partnership, when plurality is not at least partial; a gathering, without a solution; a bundle, when
 * components are options or serve no performance; an ecosystem when all are met or do not apply, those of solutions by
 * one and the same; otherwise emerging.
 */
export function readVerdict(ground: VerdictGround): VerdictReading {
  const verdict = decideVerdict(ground);
  return {
    verdict,
    title: verdictTitles[verdict],
    sentence: sayVerdict(verdict, ground),
    explanation: explainVerdict(verdict, ground),
    reasons: listReasons(verdict, ground),
  };
}

/** While too little is told, one begins with what is: "nobody has said" would forget it. */
function sayVerdict(verdict: Verdict, ground: VerdictGround): LocalText {
  const isEarly = verdict === "not-enough-said" && ground.view.engaged.size === 0;
  return joinSentences([...(isEarly ? [] : [sayActors(ground)]), saySolution(verdict, ground)]);
}

function decideVerdict({ criteria, solutions }: VerdictGround): Verdict {
  const constitutive = criteria.filter(({ force }) => force === "constitutive");
  const unknown = constitutive.filter(({ status }) => status === "unknown");
  if (unknown.length * 2 > constitutive.length) return "not-enough-said";
  const plurality = statusOf(criteria, "A3");
  if (plurality !== "met" && plurality !== "partial") return "partnership";
  if (solutions.carrying === null) return "gathering";
  if (listBundles(solutions).length > 0) return "bundle";
  return listOpen(criteria).length + listOwnGaps(criteria, solutions).length === 0 ? "ect" : "emerging";
}

function statusOf(criteria: readonly CriterionReading[], id: CriterionId): CriterionReading["status"] | undefined {
  return criteria.find((criterion) => criterion.id === id)?.status;
}

const serviceNoun = { fr: ["service", "services"], en: ["service", "services"] } as const;
const goodNoun = { fr: ["bien", "biens"], en: ["good", "goods"] } as const;
const componentNoun = { fr: ["composante", "composantes"], en: ["component", "components"], feminine: true } as const;

function explainVerdict(verdict: Verdict, ground: VerdictGround): LocalText {
  if (verdict === "bundle") return explainBundle(listBundles(ground.solutions));
  const explanations: Readonly<Record<Exclude<Verdict, "bundle">, LocalText>> = {
    "not-enough-said": say(
      "Trop tôt pour le dire : plus de la moitié de ce qui fait un écosystème coopératif n’a pas encore été raconté. Cela ne veut pas dire que rien n’existe.",
      "Too early to say: more than half of what makes a cooperative ecosystem has not been told yet. It does not mean that nothing exists.",
    ),
    partnership: say(
      "Un partenariat : quelques acteurs s’engagent ; un écosystème en réunit davantage, de plusieurs natures. Qui d’autre est prêt ?",
      "A partnership: a few actors commit; an ecosystem brings more of them together, of several natures. Who else is ready?",
    ),
    gathering: say(
      "Un rassemblement d’acteurs : ils s’engagent, sans solution commune encore. Que devrait-on pouvoir faire, grâce à eux, que l’on ne peut pas faire aujourd’hui ?",
      "A gathering of actors: they commit, with no common solution yet. What should people be able to do, thanks to them, that they cannot do today?",
    ),
    emerging: say(
      "Un écosystème en émergence : des acteurs divers construisent une solution qui se tient ; ce qui suit reste à construire.",
      "An ecosystem in emergence: diverse actors build a solution that holds together; what follows is still to be built.",
    ),
    ect: say(
      "Un écosystème coopératif territorialisé : à cette date, tout ce que demande la définition est là. Il vit tant qu’on le fait vivre.",
      "A territorial cooperative ecosystem: on this date, all that the definition asks for is there. It lives as long as it is kept alive.",
    ),
  };
  return explanations[verdict];
}

function explainBundle(bundles: readonly SolutionAt[]): LocalText {
  const looseness = bundles.map(findLooseness);
  const optional = looseness.flatMap((one) => one.optional);
  const aimless = looseness.flatMap((one) => one.aimless).filter((component) => component.necessity !== "optional");
  const loose = optional.length > 0 ? optional : aimless;
  const count = loose.length;
  const kinds = new Set(loose.map((component) => component.kind));
  const noun = kinds.size > 1 ? componentNoun : kinds.has("good") ? goodNoun : serviceNoun;
  const said = countOf(count, noun);
  const titles = enumerateTitles(loose.map((component) => component.name).sort());
  const feminine = noun === componentNoun;
  const them = {
    fr: agree(count, feminine ? "elle" : "lui", feminine ? "elles" : "eux"),
    en: agree(count, "it", "them"),
  };
  const how =
    optional.length > 0
      ? { fr: `${agree(count, "est", "sont")} en option`, en: agree(count, "is an option", "are options") }
      : {
          fr: `ne ${agree(count, "sert", "servent")} aucun usage formulé`,
          en: `${agree(count, "serves", "serve")} no use put into words`,
        };
  return say(
    `Un bouquet : ${said.fr} ${how.fr} (${titles.fr}). Qu’est-ce qui échouerait sans ${them.fr} ?`,
    `A bundle: ${said.en} ${how.en} (${titles.en}). What would fail without ${them.en}?`,
  );
}

function listReasons(verdict: Verdict, { criteria, solutions }: VerdictGround): LocalText[] {
  const sentences = (kept: (reading: CriterionReading) => boolean) =>
    criteria.filter((reading) => reading.force === "constitutive" && kept(reading)).map((reading) => reading.sentence);
  if (verdict === "not-enough-said") {
    const unknown = criteria.filter(({ force, status }) => force === "constitutive" && status === "unknown").length;
    const all = criteria.filter(({ force }) => force === "constitutive").length;
    const [said, whole] = [numberInWords(unknown), numberInWords(all)];
    const count = say(
      `Sur les ${whole.fr} points de la définition, ${said.fr} n’ont pas encore été racontés.`,
      `Of the ${whole.en} points of the definition, ${said.en} have not been told yet.`,
    );
    return [count, ...new Map(sentences(({ status }) => status === "unknown").map((one) => [one.fr, one])).values()];
  }
  if (verdict === "partnership") return sentences(({ id }) => id === "A3");
  if (verdict === "gathering") return sentences(({ id }) => id === "B1");
  if (verdict === "bundle") return [explainBundle(listBundles(solutions)), ...sentences(({ id }) => id === "B4")];
  if (verdict === "ect") return sentences(() => true);
  const open = sentences(({ status }) => status !== "met" && status !== "not-applicable");
  return [...open, ...listOwnGaps(criteria, solutions).map(({ sentence }) => sentence)];
}
