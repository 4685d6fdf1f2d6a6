import type { ActorRole } from "@bassin/plugin-sdk";

/** The actors usually met around learning, and what they usually hold. */
export const actorRoles: readonly ActorRole[] = [
  {
    key: "learners",
    label: { fr: "Personnes qui apprennent", en: "People who learn" },
    gloss: {
      fr: "Savent ce qui les a fait venir, et ce qui a failli les faire partir.",
      en: "Know what made them come, and what nearly made them leave.",
    },
    usuallyHolds: [],
    natures: ["inhabitants"],
  },
  {
    key: "old-hands",
    label: { fr: "Anciens, artisans, paysans qui montrent", en: "Old hands, tradespeople, farmers who show" },
    gloss: {
      fr: "Ont le geste et l’œil ; pas toujours les mots.",
      en: "Have the knack and the eye; not always the words.",
    },
    usuallyHolds: ["passing-on-know-how/workplaces-that-receive", "passing-on-know-how/workshop-and-tools"],
    natures: ["inhabitants", "company", "cooperative"],
  },
  {
    key: "training-bodies",
    label: { fr: "Lycées, universités, centres de formation", en: "Secondary schools, universities, training centres" },
    gloss: {
      fr: "Ont les diplômes, les formateurs, des salles vides le soir.",
      en: "Hold the diplomas, the trainers, rooms empty in the evening.",
    },
    usuallyHolds: ["learning-close-by/courses-brought-here", "passing-on-know-how/recognition"],
    natures: ["public-institution", "association", "company"],
  },
  {
    key: "library-or-third-place",
    label: { fr: "Médiathèque, tiers-lieu, centre social", en: "Library, third place, social centre" },
    gloss: {
      fr: "Ouvrent la porte, reçoivent sans convoquer, voient revenir.",
      en: "Open the door, receive without summoning, see people come back.",
    },
    usuallyHolds: [
      "learning-close-by/welcoming-place",
      "learning-close-by/connected-desks",
      "passing-on-know-how/matching",
    ],
    natures: ["public-institution", "association", "cooperative"],
  },
  {
    key: "youth-and-employment",
    label: { fr: "Mission locale, service de l’emploi", en: "Youth service, employment service" },
    gloss: {
      fr: "Connaissent ceux qui cherchent, et ce qu’on leur a déjà proposé.",
      en: "Know those who are looking, and what they have already been offered.",
    },
    usuallyHolds: ["learning-close-by/someone-who-accompanies"],
    natures: ["association", "public-institution"],
  },
  {
    key: "local-authorities",
    label: { fr: "Communes, intercommunalité, Région", en: "Communes, their community, the Region" },
    gloss: {
      fr: "Tiennent les murs, les cars, la commande des formations.",
      en: "Hold the walls, the coaches, the ordering of courses.",
    },
    usuallyHolds: ["learning-close-by/obstacles-lifted", "learning-close-by/welcoming-place"],
    natures: ["public-institution"],
  },
];
