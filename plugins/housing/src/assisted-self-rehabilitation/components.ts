import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours. */
export const components: readonly CandidateComponent[] = [
  {
    key: "social-support",
    name: { fr: "Accompagnement social", en: "Social support" },
    kind: "service",
    usuallyServes: ["live-in-a-decent-home", "dare-to-open-the-door"],
    failsWithout: {
      fr: "Le mur est refait et la dette, le bail ou la brouille restent : six mois plus tard, rien n’a changé.",
      en: "The wall is mended and the debt, the lease or the quarrel remain: six months later, nothing has changed.",
    },
    ask: {
      fr: "Ici, qui entre déjà chez les gens, et à qui ouvrent-ils ?",
      en: "Here, who already enters people’s homes, and to whom do they open?",
    },
    holderNatures: ["association", "public-institution"],
    source: ours,
  },
  {
    key: "technical-companion",
    name: { fr: "Compagnon technique", en: "Technical companion" },
    kind: "service",
    usuallyServes: ["mend-it-oneself", "live-in-a-decent-home", "adapt-to-a-new-life"],
    failsWithout: {
      fr: "On repeint une moisissure ; ce qui fuit, ce qui prend feu et ce qui tombe reste en place.",
      en: "Mould is painted over; what leaks, what catches fire and what falls stays as it is.",
    },
    ask: {
      fr: "Ici, qui connaît le bâtiment et préfère faire faire que faire à la place ?",
      en: "Here, who knows building and would sooner have people do it than do it for them?",
    },
    holderNatures: ["association", "company", "cooperative"],
    source: ours,
  },
  {
    key: "tool-loan",
    name: { fr: "Prêt d’outils", en: "Tool loan" },
    kind: "good",
    usuallyServes: ["mend-it-oneself"],
    failsWithout: {
      fr: "On sait faire et l’on n’a pas de quoi ; le chantier attend la paie suivante.",
      en: "People know how and have nothing to do it with; the works wait for the next pay.",
    },
    ask: {
      fr: "Ici, où pourrait-on prendre une perceuse à pied, et la rapporter le lundi ?",
      en: "Here, where could one pick up a drill on foot, and bring it back on Monday?",
    },
    holderNatures: ["association", "public-institution", "inhabitants"],
    source: ours,
  },
  {
    key: "reused-materials",
    name: { fr: "Matériaux de réemploi", en: "Reused materials" },
    kind: "good",
    usuallyServes: ["find-materials-within-means", "live-in-a-decent-home"],
    failsWithout: {
      fr: "Tout s’achète neuf : on fait une pièce sur trois, pendant que des lots entiers partent à la benne.",
      en: "Everything is bought new: one room in three gets done, while whole lots go to the skip.",
    },
    ask: {
      fr: "Ici, quels chantiers, quels magasins se défont de carrelage, de portes, de lavabos, et qui les trierait ?",
      en: "Here, which sites and shops get rid of tiles, doors and basins, and who would sort them?",
    },
    holderNatures: ["association", "company", "public-institution"],
    source: ours,
  },
  {
    key: "neighbourhood-workshops",
    name: { fr: "Ateliers entre voisins", en: "Workshops among neighbours" },
    kind: "service",
    usuallyServes: ["mend-it-oneself", "dare-to-open-the-door"],
    failsWithout: {
      fr: "Seuls viennent ceux que l’on a envoyés ; la honte garde les autres derrière leur porte.",
      en: "Only those who were sent come; shame keeps the others behind their door.",
    },
    ask: {
      fr: "Ici, où se retrouve-t-on sans que cela dise quelque chose de soi ?",
      en: "Here, where do people meet without it saying something about them?",
    },
    holderNatures: ["association", "inhabitants", "public-institution"],
    source: ours,
  },
];
