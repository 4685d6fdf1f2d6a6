import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: the source names the production and use of energy without describing a solution. */
export const components: readonly CandidateComponent[] = [
  {
    key: "installation",
    name: { fr: "Installation de production", en: "Installation that produces" },
    kind: "good",
    usuallyServes: ["use-nearby-power"],
    failsWithout: {
      fr: "On partage une idée : rien ne sort du toit, et le groupe s’éteint en un an.",
      en: "An idea is shared: nothing comes off the roof, and the group fades within a year.",
    },
    ask: {
      fr: "Ici, quels toits, quels terrains déjà abîmés, quel cours d’eau pourraient produire, et à qui sont-ils ?",
      en: "Here, which roofs, which land already spoilt, which stream could produce, and who owns them?",
    },
    holderNatures: ["cooperative", "public-institution", "company", "association"],
    source: ours,
  },
  {
    key: "organising-legal-person",
    name: { fr: "Structure qui réunit les participants", en: "Body that brings participants together" },
    kind: "service",
    usuallyServes: ["decide-the-sharing", "use-nearby-power"],
    failsWithout: {
      fr: "Aucun contrat ne peut être signé avec le réseau, et personne ne répond des départs ni des arrivées.",
      en: "No contract can be signed with the grid, and nobody answers for those who leave or join.",
    },
    ask: {
      fr: "Ici, quelle structure existe déjà, où habitants, commune et entreprises pèsent ensemble ?",
      en: "Here, which body already exists where inhabitants, commune and companies weigh in together?",
    },
    holderNatures: ["cooperative", "association", "public-institution"],
    source: ours,
  },
  {
    key: "sharing-rule",
    name: { fr: "Règle de partage et de prix", en: "Rule for sharing and for prices" },
    kind: "service",
    usuallyServes: ["decide-the-sharing", "join-on-a-low-income"],
    failsWithout: {
      fr: "Le plus gros consommateur prend presque tout, et les autres voient leur part fondre sans comprendre.",
      en: "The largest user takes almost everything, and others see their share melt without knowing why.",
    },
    ask: {
      fr: "Ici, qu’est-ce qui serait juste : à chacun pareil, selon la consommation, ou d’abord à ceux qui comptent ?",
      en: "Here, what would be fair: the same for each, according to use, or first to those who have to count?",
    },
    holderNatures: ["cooperative", "association", "inhabitants", "public-institution"],
    source: ours,
  },
  {
    key: "metering",
    name: { fr: "Comptage et répartition", en: "Metering and attribution" },
    kind: "service",
    usuallyServes: ["use-nearby-power", "understand-and-shift"],
    failsWithout: {
      fr: "Les factures arrivent fausses ou en retard, et la confiance part avec elles.",
      en: "Bills come wrong or late, and trust leaves with them.",
    },
    ask: {
      fr: "Ici, qui sait lire les données des compteurs, les expliquer, et les garder pour ce seul usage ?",
      en: "Here, who can read meter data, explain it, and keep it for this use alone?",
    },
    holderNatures: ["public-institution", "company", "cooperative"],
    source: ours,
  },
  {
    key: "user-guidance",
    name: { fr: "Accompagnement des usages", en: "Guidance on uses" },
    kind: "service",
    usuallyServes: ["understand-and-shift", "join-on-a-low-income"],
    failsWithout: {
      fr: "La production de midi part au réseau : les lessives et les cuissons se font toujours le soir.",
      en: "Noon production goes to the grid: washing and cooking still happen in the evening.",
    },
    ask: {
      fr: "Ici, qui pourrait passer chez les gens, regarder avec eux ce qui peut changer d’heure, et revenir ?",
      en: "Here, who could call on people, look with them at what can change hours, and come back?",
    },
    holderNatures: ["association", "cooperative", "inhabitants", "public-institution"],
    source: ours,
  },
];
