import type { FactsAt } from "../evaluation/facts-at.ts";
import { prove, type Reading, readSilence, referTo } from "../evaluation/reading.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import { enumerateTitles, quote, say } from "../record/phrase.ts";
import type { TerritorialResource } from "./territorial-resource.ts";

const kindWords: Readonly<Record<TerritorialResource["kind"], { fr: string; en: string }>> = {
  immaterial: { fr: "ressource immatérielle", en: "immaterial resource" },
  natural: { fr: "ressource naturelle", en: "natural resource" },
  equipment: { fr: "équipement existant", en: "existing equipment" },
};

/** B7: the solution draws on at least one resource of the territory or its neighbourhood (§4.1, §2.1). */
export function readRoots(view: FactsAt, { solution, reference }: SolutionAt): Reading {
  const name = quote(solution.name);
  const drawn = new Set(solution.resources ?? []);
  const resources = view.facts.territorialResources.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const used = resources.filter((resource) => drawn.has(resource.id));
  if (used.length > 0) {
    const titles = enumerateTitles(used.map((resource) => resource.name));
    return {
      status: "met",
      sentence: say(
        `${name.fr} s’appuie sur ce qui est déjà là : ${titles.fr}.`,
        `${name.en} builds on what is already there: ${titles.en}.`,
      ),
      evidence: used.map((resource) =>
        prove(referTo("territorialResource", resource.id, resource.name), kindWords[resource.kind]),
      ),
      further: null,
    };
  }
  const [known] = resources;
  return readSilence(view, {
    criterion: "B7",
    solution: solution.id,
    unspoken: say(
      `On ne sait pas encore sur quelles ressources d’ici s’appuie ${name.fr}.`,
      `Which local resources ${name.en} builds on is not told yet.`,
    ),
    none: say(`${name.fr} ne s’appuie sur aucune ressource d’ici`, `${name.en} builds on no local resource`),
    further: {
      sentence: known
        ? say(
            `Dire si ${name.fr} s’appuie sur ${quote(known.name).fr}.`,
            `Say whether ${name.en} builds on ${quote(known.name).en}.`,
          )
        : say(
            `Nommer ce qui existe déjà, ici ou tout près, et qui peut servir.`,
            `Name what already exists, here or nearby, and can be of use.`,
          ),
      question: say(
        `Sur quoi, qui existe déjà ici, ${name.fr} peut-elle s’appuyer ?`,
        `What that already exists here can ${name.en} build on?`,
      ),
      place: { part: "solution", entity: "territorialResource", about: reference },
      distance: known ? 1 : 2,
    },
  });
}
