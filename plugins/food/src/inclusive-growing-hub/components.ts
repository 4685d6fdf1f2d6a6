import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: the source names the hub without describing what it is made of. */
export const components: readonly CandidateComponent[] = [
  {
    key: "inclusive-growing",
    name: { fr: "Légumes d’un jardin d’insertion", en: "Vegetables from a work-inclusion garden" },
    kind: "good",
    usuallyServes: ["eat-seasonal-baskets", "find-a-place-at-work"],
    failsWithout: {
      fr: "Il reste une vente de paniers comme une autre : personne n’y retrouve de travail.",
      en: "What is left is a basket sale like any other: nobody finds work again by it.",
    },
    ask: {
      fr: "Ici, qui saurait cultiver et accompagner à la fois, et sur quelles terres ?",
      en: "Here, who could both grow and give support, and on what land?",
    },
    holderNatures: ["association", "cooperative"],
    source: ours,
  },
  {
    key: "basket-planning",
    name: { fr: "Accord sur les cultures et composition des paniers", en: "Agreement on crops and make-up of baskets" },
    kind: "service",
    usuallyServes: ["eat-seasonal-baskets", "complete-one-another"],
    failsWithout: {
      fr: "Tout le monde a des courges en même temps et plus rien en avril ; les adhérents s’en vont.",
      en: "Everyone has squash at once and nothing in April; members leave.",
    },
    ask: {
      fr: "Ici, quels producteurs accepteraient de décider ensemble de ce que chacun sème ?",
      en: "Here, which growers would agree to decide together what each sows?",
    },
    holderNatures: ["cooperative", "association", "company"],
    source: ours,
  },
  {
    key: "processing",
    name: { fr: "Atelier de transformation", en: "Processing workshop" },
    kind: "service",
    usuallyServes: ["complete-one-another", "find-a-place-at-work", "eat-seasonal-baskets"],
    failsWithout: {
      fr: "Les surplus d’été se perdent, les paniers d’hiver sont maigres, et le travail s’arrête avec la saison.",
      en: "Summer surplus is lost, winter baskets are thin, and work stops with the season.",
    },
    ask: {
      fr: "Ici, où pourrait-on transformer, avec quelles règles d’hygiène et qui en répond ?",
      en: "Here, where could food be processed, under which hygiene rules, and who answers for it?",
    },
    holderNatures: ["association", "cooperative", "company", "public-institution"],
    source: ours,
  },
  {
    key: "ambassadors",
    name: { fr: "Habitants ambassadeurs", en: "Inhabitants as ambassadors" },
    kind: "service",
    usuallyServes: ["want-to-cook-it", "eat-seasonal-baskets"],
    failsWithout: {
      fr: "Les paniers vont à ceux qui les auraient pris de toute façon.",
      en: "Baskets go to those who would have taken them anyway.",
    },
    ask: {
      fr: "Ici, qui cuisine bien, aime en parler, et que l’on écoute dans l’immeuble ou le village ?",
      en: "Here, who cooks well, likes to talk about it, and is listened to in the building or the village?",
    },
    holderNatures: ["inhabitants", "association"],
    source: ours,
  },
];
