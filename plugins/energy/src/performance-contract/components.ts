import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: what usually makes a promise of savings hold, and what usually undoes it. */
export const components: readonly CandidateComponent[] = [
  {
    key: "baseline",
    name: { fr: "État de départ partagé", en: "Starting point agreed by all" },
    kind: "service",
    usuallyServes: ["share-savings-fairly", "use-less-for-the-same"],
    failsWithout: {
      fr: "Trois hivers plus tard, on se dispute sur ce qui aurait été consommé sans rien faire.",
      en: "Three winters later, people argue over what would have been used had nothing been done.",
    },
    ask: {
      fr: "Ici, quelles factures, quelles températures, quels usages connaît-on vraiment, bâtiment par bâtiment ?",
      en: "Here, which bills, temperatures and uses are truly known, building by building?",
    },
    holderNatures: ["public-institution", "company", "association", "research"],
    source: ours,
  },
  {
    key: "works",
    name: { fr: "Travaux et équipements", en: "Works and equipment" },
    kind: "good",
    usuallyServes: ["use-less-for-the-same", "be-well-in-the-building"],
    failsWithout: {
      fr: "On règle mieux une chaudière qui chauffe la rue.",
      en: "A boiler that heats the street is merely better set.",
    },
    ask: {
      fr: "Ici, que faut-il refaire de toute façon dans les dix ans, et que peut-on faire en même temps ?",
      en: "Here, what must be redone within ten years anyway, and what can be done at the same time?",
    },
    holderNatures: ["company", "cooperative"],
    source: ours,
  },
  {
    key: "operation",
    name: { fr: "Conduite et entretien", en: "Operation and upkeep" },
    kind: "service",
    usuallyServes: ["use-less-for-the-same", "be-well-in-the-building", "fix-what-goes-wrong"],
    failsWithout: {
      fr: "Les réglages dérivent en deux saisons, et la machine neuve consomme comme l’ancienne.",
      en: "Settings drift within two seasons, and the new machine uses as much as the old.",
    },
    ask: {
      fr: "Ici, qui passe dans les chaufferies, et que peut-il décider sans attendre ?",
      en: "Here, who goes round the boiler rooms, and what can they decide without waiting?",
    },
    holderNatures: ["company", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "guidance-for-use",
    name: { fr: "Accompagnement des usagers", en: "Guidance for users" },
    kind: "service",
    usuallyServes: ["be-well-in-the-building", "fix-what-goes-wrong"],
    failsWithout: {
      fr: "Les fenêtres s’ouvrent, les radiateurs d’appoint sortent des placards, et l’on accuse les gens.",
      en: "Windows open, plug-in heaters come out of cupboards, and people get the blame.",
    },
    ask: {
      fr: "Ici, qui dans chaque bâtiment sait ce qui gêne, et à qui peut-il le dire ?",
      en: "Here, who in each building knows what bothers people, and whom can they tell?",
    },
    holderNatures: ["association", "public-institution", "company", "inhabitants"],
    source: ours,
  },
  {
    key: "sharing-clause",
    name: { fr: "Clause de partage des gains et des pertes", en: "Clause for sharing gains and losses" },
    kind: "service",
    usuallyServes: ["share-savings-fairly"],
    failsWithout: {
      fr: "L’un gagne quand l’autre perd : chacun garde pour soi ce qu’il sait.",
      en: "One gains when the other loses: each keeps to themselves what they know.",
    },
    ask: {
      fr: "Ici, que ferait-on d’un euro économisé : moins d’impôts, d’autres travaux, ou un geste pour les usagers ?",
      en: "Here, what would be done with a euro saved: lower taxes, more works, or something for the users?",
    },
    holderNatures: ["public-institution", "company", "cooperative"],
    source: ours,
  },
];
