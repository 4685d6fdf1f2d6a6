import type { LocalText } from "../record/local-text.ts";
import type { LifeFunction } from "./life-function.ts";

/** The great functions of life as they are named in a sentence, with their French article (§4.1). */
export const lifeFunctionWords: Readonly<Record<LifeFunction, LocalText>> = {
  food: { fr: "l’alimentation", en: "food" },
  mobility: { fr: "la mobilité", en: "mobility" },
  housing: { fr: "l’habitat", en: "housing" },
  energy: { fr: "l’énergie", en: "energy" },
  ageing: { fr: "le bien-vieillir", en: "ageing well" },
  health: { fr: "la santé", en: "health" },
  learning: { fr: "la formation", en: "learning" },
  culture: { fr: "la culture", en: "culture" },
  work: { fr: "le travail", en: "work" },
  objects: { fr: "les objets du quotidien", en: "everyday objects" },
};
