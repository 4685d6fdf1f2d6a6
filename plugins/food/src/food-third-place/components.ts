import type { CandidateComponent } from "@bassin/plugin-sdk";
import { butinerie, ours } from "../sources.ts";

/** Shop, short chain and coordination are the source’s; kitchen, canteen and workshops are ours. */
export const components: readonly CandidateComponent[] = [
  {
    key: "shop",
    name: { fr: "Magasin", en: "Shop" },
    kind: "good",
    usuallyServes: ["eat-well-on-a-budget", "buy-close-to-growers"],
    failsWithout: {
      fr: "Le lieu ne sert qu’aux grandes occasions : on n’y passe pas chaque jour, et il perd sa recette la plus sûre.",
      en: "The place serves only on special days: people do not come by daily, and it loses its surest income.",
    },
    ask: {
      fr: "Ici, quel commerce voudrait être une partie du lieu, et non un locataire de plus ?",
      en: "Here, which shop would want to be a part of the place, and not one more tenant?",
    },
    holderNatures: ["cooperative", "company", "association"],
    source: butinerie,
  },
  {
    key: "shared-kitchen",
    name: { fr: "Cuisine partagée", en: "Shared kitchen" },
    kind: "good",
    usuallyServes: ["cook-and-learn", "start-something-here", "eat-well-on-a-budget"],
    failsWithout: {
      fr: "On parle de cuisine sans cuisiner, et les invendus n’ont pas de seconde vie.",
      en: "People talk about cooking without cooking, and unsold food has no second life.",
    },
    ask: {
      fr: "Ici, qui se servirait de la cuisine, à quels moments, et qui en répond quand tout le monde est parti ?",
      en: "Here, who would use the kitchen, when, and who answers for it when everyone has left?",
    },
    holderNatures: ["cooperative", "association", "public-institution", "inhabitants"],
    source: ours,
  },
  {
    key: "canteen",
    name: { fr: "Cantine de quartier", en: "Neighbourhood canteen" },
    kind: "service",
    usuallyServes: ["eat-well-on-a-budget"],
    failsWithout: {
      fr: "Bien manger reste l’affaire de ceux qui ont le temps et une cuisine chez eux.",
      en: "Eating well remains for those who have time, and a kitchen at home.",
    },
    ask: {
      fr: "Ici, qui mangerait là le midi, et quel prix chacun peut-il mettre ?",
      en: "Here, who would eat there at noon, and what can each afford?",
    },
    holderNatures: ["cooperative", "association", "company"],
    source: ours,
  },
  {
    key: "workshops",
    name: { fr: "Ateliers et rencontres", en: "Workshops and gatherings" },
    kind: "service",
    usuallyServes: ["cook-and-learn", "start-something-here"],
    failsWithout: {
      fr: "Les bons produits restent ceux des initiés : on ne sait ni les cuisiner ni à qui demander.",
      en: "Good food stays with those in the know: others cannot cook it, nor know whom to ask.",
    },
    ask: {
      fr: "Ici, qui a un tour de main à montrer, et qui aimerait l’apprendre ?",
      en: "Here, who has a knack to show, and who would like to learn it?",
    },
    holderNatures: ["association", "inhabitants", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "short-chain-delivery",
    name: { fr: "Circuit court de distribution", en: "Short-chain distribution" },
    kind: "service",
    usuallyServes: ["buy-close-to-growers"],
    failsWithout: {
      fr: "Les producteurs doivent faire la route un à un, et renoncent ; le lieu se fournit comme les autres.",
      en: "Growers must make the trip one by one, and give up; the place buys in like any other.",
    },
    ask: {
      fr: "Ici, qui va déjà chercher des produits chez les producteurs, et tiendrait-il si les volumes changeaient ?",
      en: "Here, who already fetches food from growers, and would they last if volumes changed?",
    },
    holderNatures: ["association", "company", "cooperative"],
    source: butinerie,
  },
  {
    key: "coordination",
    name: { fr: "Coordination des opérateurs", en: "Coordination of operators" },
    kind: "service",
    usuallyServes: ["start-something-here", "eat-well-on-a-budget", "cook-and-learn"],
    failsWithout: {
      fr: "Chacun tient son activité à côté des autres : les créneaux se heurtent, les invendus se perdent, le lieu n’est plus qu’un immeuble.",
      en: "Each runs an activity beside the others: time slots clash, unsold food is lost, the place is only a building.",
    },
    ask: {
      fr: "Ici, qui réunit les opérateurs chaque semaine, et comment ce temps est-il reconnu ?",
      en: "Here, who brings operators together each week, and how is that time recognised?",
    },
    holderNatures: ["cooperative", "association"],
    source: butinerie,
  },
];
