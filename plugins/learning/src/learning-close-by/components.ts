import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours. */
export const components: readonly CandidateComponent[] = [
  {
    key: "welcoming-place",
    name: { fr: "Lieu où l’on entre sans raison", en: "A place one may enter for no reason" },
    kind: "good",
    usuallyServes: ["learn-without-leaving", "deal-with-papers"],
    failsWithout: {
      fr: "Seuls viennent ceux qui ont un rendez-vous ; apprendre reste une affaire de convocation.",
      en: "Only those with an appointment come; learning remains a matter of being summoned.",
    },
    ask: {
      fr: "Ici, où les gens passent-ils déjà sans qu’on le leur demande ?",
      en: "Here, where do people already go by without being asked?",
    },
    holderNatures: ["public-institution", "association", "cooperative"],
    source: ours,
  },
  {
    key: "connected-desks",
    name: { fr: "Postes, réseau et matériel", en: "Desks, network and equipment" },
    kind: "good",
    usuallyServes: ["learn-without-leaving", "deal-with-papers"],
    failsWithout: {
      fr: "La formation à distance se suit sur un téléphone, dans une cuisine, et s’abandonne en trois semaines.",
      en: "The distance course is followed on a phone, in a kitchen, and given up within three weeks.",
    },
    ask: {
      fr: "Ici, quelles salles et quels ordinateurs dorment le soir et l’été ?",
      en: "Here, which rooms and computers sleep in the evening and in summer?",
    },
    holderNatures: ["public-institution", "company", "association"],
    source: ours,
  },
  {
    key: "someone-who-accompanies",
    name: { fr: "Quelqu’un qui accompagne", en: "Someone to accompany people" },
    kind: "service",
    usuallyServes: ["learn-without-leaving", "find-a-path", "deal-with-papers"],
    failsWithout: {
      fr: "On est inscrit, connecté, et seul ; au premier découragement, personne n’appelle.",
      en: "One is enrolled, connected, and alone; at the first low moment nobody calls.",
    },
    ask: {
      fr: "Ici, qui sait écouter un projet sans le faire entrer dans une case ?",
      en: "Here, who can listen to a wish without putting it in a box?",
    },
    holderNatures: ["association", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "courses-brought-here",
    name: { fr: "Formations qui viennent jusqu’ici", en: "Courses that come as far as here" },
    kind: "service",
    usuallyServes: ["learn-without-leaving", "find-a-path"],
    failsWithout: {
      fr: "Le lieu est beau et l’on n’y apprend rien qui mène à un métier.",
      en: "The place is fine, and nothing is learnt there that leads to a trade.",
    },
    ask: {
      fr: "Quelle école, quel centre viendrait ici une partie de l’année, pour combien de personnes ?",
      en: "Which school or centre would come here for part of the year, for how many people?",
    },
    holderNatures: ["public-institution", "association", "company"],
    source: ours,
  },
  {
    key: "obstacles-lifted",
    name: { fr: "Garde, trajet, repas", en: "Childcare, travel, meals" },
    kind: "service",
    usuallyServes: ["come-despite-obstacles"],
    failsWithout: {
      fr: "Les mères seules, les sans-voiture et les petits budgets s’inscrivent et ne reviennent pas.",
      en: "Lone mothers, those without a car and those short of money enrol and do not return.",
    },
    ask: {
      fr: "Ici, qu’est-ce qui a fait partir la dernière personne qui a arrêté ?",
      en: "Here, what made the last person who stopped leave?",
    },
    holderNatures: ["public-institution", "association", "inhabitants", "company"],
    source: ours,
  },
];
