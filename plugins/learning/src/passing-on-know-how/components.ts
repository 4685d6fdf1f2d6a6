import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours. */
export const components: readonly CandidateComponent[] = [
  {
    key: "matching",
    name: { fr: "Mise en relation", en: "Bringing together" },
    kind: "service",
    usuallyServes: ["show-what-one-knows", "learn-by-doing"],
    failsWithout: {
      fr: "Celui qui sait et celle qui cherche habitent la même rue et ne se croisent pas.",
      en: "The one who knows and the one who seeks live in the same street and never meet.",
    },
    ask: {
      fr: "Ici, qui connaît assez de monde pour dire « va voir untel » ?",
      en: "Here, who knows enough people to say “go and see so-and-so”?",
    },
    holderNatures: ["association", "inhabitants", "cooperative"],
    source: ours,
  },
  {
    key: "workshop-and-tools",
    name: { fr: "Atelier et outils", en: "Workshop and tools" },
    kind: "good",
    usuallyServes: ["learn-by-doing", "show-what-one-knows"],
    failsWithout: {
      fr: "On en parle et l’on ne fait pas ; la main n’apprend rien.",
      en: "People talk of it and do not do it; the hand learns nothing.",
    },
    ask: {
      fr: "Ici, quel atelier, quelle cuisine, quel jardin accepterait des débutants un soir par semaine ?",
      en: "Here, which workshop, kitchen or garden would take beginners one evening a week?",
    },
    holderNatures: ["association", "company", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "workplaces-that-receive",
    name: { fr: "Chantiers et fermes qui accueillent", en: "Sites and farms that receive people" },
    kind: "service",
    usuallyServes: ["learn-by-doing", "enter-a-trade"],
    failsWithout: {
      fr: "On a le diplôme et pas le métier ; personne n’embauche, et l’on croit que l’on n’est pas fait pour cela.",
      en: "One has the diploma and not the trade; nobody hires, and one believes one is not made for it.",
    },
    ask: {
      fr: "Ici, qui prendrait quelqu’un trois semaines, et de quoi aurait-il besoin pour le faire bien ?",
      en: "Here, who would take someone for three weeks, and what would they need to do it well?",
    },
    holderNatures: ["company", "cooperative", "public-institution"],
    source: ours,
  },
  {
    key: "help-to-show",
    name: { fr: "Appui à ceux qui montrent", en: "Support for those who show" },
    kind: "service",
    usuallyServes: ["show-what-one-knows", "be-recognised"],
    failsWithout: {
      fr: "Les bons gestes sont là, les mots manquent ; on se décourage des deux côtés.",
      en: "The hands know, the words are missing; both sides lose heart.",
    },
    ask: {
      fr: "Ici, qui pourrait aider un ancien à dire ce que ses mains savent ?",
      en: "Here, who could help an old hand say what the hands know?",
    },
    holderNatures: ["association", "public-institution", "research"],
    source: ours,
  },
  {
    key: "recognition",
    name: { fr: "Reconnaissance de ce que l’on sait", en: "Recognition of what one knows" },
    kind: "service",
    usuallyServes: ["be-recognised", "enter-a-trade"],
    failsWithout: {
      fr: "Ce qui a été appris ne vaut que dans l’atelier ; ailleurs, il faut tout recommencer.",
      en: "What was learnt counts only in the workshop; elsewhere everything starts again.",
    },
    ask: {
      fr: "Ici, la parole de qui suffirait à un employeur pour dire « il sait faire » ?",
      en: "Here, whose word would be enough for an employer to say “they can do it”?",
    },
    holderNatures: ["public-institution", "company", "association"],
    source: ours,
  },
];
