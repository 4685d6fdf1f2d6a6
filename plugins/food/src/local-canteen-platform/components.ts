import type { CandidateComponent } from "@bassin/plugin-sdk";
import { luchon, ours } from "../sources.ts";

/** Produce, rooms, platform and education are the source’s; the training of kitchens is ours. */
export const components: readonly CandidateComponent[] = [
  {
    key: "local-produce",
    name: { fr: "Produits des cultures et des élevages d’ici", en: "Produce of local crops and livestock" },
    kind: "good",
    usuallyServes: ["eat-local-meals", "sell-nearby"],
    failsWithout: {
      fr: "La plateforme tourne à vide, ou distribue ce qui vient d’ailleurs sous un nom d’ici.",
      en: "The platform runs empty, or hands out food from elsewhere under a local name.",
    },
    ask: {
      fr: "Ici, qui pourrait produire pour les cantines, en quelle quantité, et que lui faudrait-il pour s’y engager ?",
      en: "Here, who could grow for canteens, how much, and what would it take for them to commit?",
    },
    holderNatures: ["company", "cooperative", "association"],
    source: luchon,
  },
  {
    key: "processing-room",
    name: { fr: "Légumerie et salle de découpe", en: "Vegetable-processing and meat-cutting rooms" },
    kind: "good",
    usuallyServes: ["eat-local-meals", "cook-from-scratch", "sell-nearby"],
    failsWithout: {
      fr: "Les cuisines reçoivent des carottes terreuses et des carcasses qu’elles n’ont ni le temps ni le droit de préparer.",
      en: "Kitchens receive muddy carrots and carcasses that they have neither the time nor the right to prepare.",
    },
    ask: {
      fr: "Ici ou à côté, quel atelier existe déjà, qui le tient, et à quelles heures est-il libre ?",
      en: "Here or next door, which workshop already exists, who runs it, and when is it free?",
    },
    holderNatures: ["public-institution", "company", "cooperative", "association"],
    source: luchon,
  },
  {
    key: "intermediation-platform",
    name: {
      fr: "Intermédiation : commandes, collecte et distribution",
      en: "Intermediation: orders, collection and distribution",
    },
    kind: "service",
    usuallyServes: ["eat-local-meals", "sell-nearby"],
    failsWithout: {
      fr: "Chaque cuisine appelle chaque ferme ; au bout d’un mois, chacun retourne à son grossiste.",
      en: "Each kitchen calls each farm; after a month, all go back to their wholesalers.",
    },
    ask: {
      fr: "Ici, en qui producteurs et cuisines auraient-ils également confiance pour rapprocher commandes et récoltes ?",
      en: "Here, whom would growers and kitchens trust equally to bring orders and harvests together?",
    },
    holderNatures: ["cooperative", "association", "company", "public-institution"],
    source: luchon,
  },
  {
    key: "kitchen-training",
    name: { fr: "Formation et appui aux cuisines", en: "Training and support for kitchens" },
    kind: "service",
    usuallyServes: ["cook-from-scratch"],
    failsWithout: {
      fr: "Les produits arrivent et restent en chambre froide : les menus, les gestes et les horaires n’ont pas bougé.",
      en: "Produce arrives and stays in the cold room: menus, skills and hours have not moved.",
    },
    ask: {
      fr: "Ici, qui cuisine déjà ainsi et accepterait de le montrer à ses pairs ?",
      en: "Here, who already cooks this way and would agree to show their peers?",
    },
    holderNatures: ["association", "public-institution", "company", "cooperative"],
    source: ours,
  },
  {
    key: "food-education",
    name: { fr: "Éducation à l’alimentation", en: "Food education" },
    kind: "service",
    usuallyServes: ["understand-food", "eat-local-meals"],
    failsWithout: {
      fr: "Les assiettes repartent pleines, et l’on conclut que les enfants n’aiment pas.",
      en: "Plates go back full, and people conclude that children do not like it.",
    },
    ask: {
      fr: "Ici, qui saurait raconter le champ aux enfants, et faire venir les familles ?",
      en: "Here, who could tell children about the field, and bring families along?",
    },
    holderNatures: ["association", "public-institution", "company", "inhabitants"],
    source: luchon,
  },
];
