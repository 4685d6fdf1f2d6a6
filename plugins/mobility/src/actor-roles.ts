import type { ActorRole } from "@bassin/plugin-sdk";

/** The actors usually met around mobility, and what they usually hold. */
export const actorRoles: readonly ActorRole[] = [
  {
    key: "employers",
    label: { fr: "Employeurs et pôles d’emploi", en: "Employers and employment hubs" },
    gloss: {
      fr: "Connaissent les horaires et les postes à pourvoir ; peuvent les faire bouger, mettre en relation, contribuer.",
      en: "Know the shifts and the jobs to fill; can move them, put people in touch, contribute.",
    },
    usuallyHolds: ["access-to-employment/employer-car-pooling", "work-near-home/employer-agreement"],
    natures: ["company", "public-institution", "association", "cooperative"],
  },
  {
    key: "employment-service",
    label: { fr: "Services de l’emploi et de l’insertion", en: "Employment and inclusion services" },
    gloss: {
      fr: "Rencontrent les personnes empêchées et peuvent les accompagner jusqu’à l’emploi.",
      en: "Meet the people who are held back and can go with them all the way to work.",
    },
    usuallyHolds: ["access-to-employment/licence-support", "access-to-employment/one-front-door"],
    natures: ["public-institution", "association"],
  },
  {
    key: "transport-authority",
    label: { fr: "Autorité organisatrice de la mobilité", en: "Mobility authority" },
    gloss: {
      fr: "Décide des lignes et des services publics de transport, seule ou avec la région.",
      en: "Decides on lines and public transport services, alone or with the region.",
    },
    usuallyHolds: ["access-to-employment/stronger-lines", "access-to-employment/transport-on-demand"],
    natures: ["public-institution"],
  },
  {
    key: "inhabitants-who-drive",
    label: { fr: "Habitants qui conduisent", en: "Inhabitants who drive" },
    gloss: {
      fr: "Partagent un trajet qu’ils font déjà, ou donnent du temps pour conduire.",
      en: "Share a trip they already make, or give time to drive.",
    },
    usuallyHolds: ["access-to-employment/employer-car-pooling", "solidarity-transport/volunteer-drivers"],
    natures: ["inhabitants", "association"],
  },
  {
    key: "solidarity-garage",
    label: {
      fr: "Garage solidaire, loueur social, atelier vélo",
      en: "Community garage, social rental, bike workshop",
    },
    gloss: {
      fr: "Remet des véhicules en état, les prête ou les loue, apprend à les entretenir.",
      en: "Puts vehicles back in order, lends or rents them, teaches people to maintain them.",
    },
    usuallyHolds: [
      "access-to-employment/social-vehicle-rental",
      "access-to-employment/two-wheelers",
      "solidarity-transport/repair-garage",
      "solidarity-transport/vehicle-loan",
      "solidarity-transport/cycling-school",
    ],
    natures: ["association", "cooperative", "company"],
  },
  {
    key: "local-matchmaker",
    label: {
      fr: "Association ou centre social qui met en relation",
      en: "Association or social centre that puts people in touch",
    },
    gloss: {
      fr: "Reçoit les demandes, connaît les gens, appelle celui ou celle qui pourra conduire.",
      en: "Takes requests, knows people, calls the one who will be able to drive.",
    },
    usuallyHolds: ["solidarity-transport/matching"],
    natures: ["association", "public-institution"],
  },
  {
    key: "space-operator",
    label: { fr: "Opérateur d’espaces de travail", en: "Operator of work spaces" },
    gloss: {
      fr: "Ouvre, équipe et anime des lieux de travail partagés entre plusieurs employeurs.",
      en: "Opens, equips and runs work places shared by several employers.",
    },
    usuallyHolds: [
      "work-near-home/equipped-space",
      "work-near-home/host",
      "work-near-home/siting-study",
      "work-near-home/data-security",
    ],
    natures: ["company", "cooperative", "association", "public-institution", "other"],
  },
  {
    key: "communes",
    label: { fr: "Communes et intercommunalité", en: "Communes and their community" },
    gloss: {
      fr: "Peuvent offrir un local, un véhicule, une route sûre ; reçoivent des effets sans les avoir demandés.",
      en: "Can offer premises, a vehicle, a safe road; receive effects without having asked for them.",
    },
    usuallyHolds: ["work-near-home/equipped-space", "solidarity-transport/vehicle-loan"],
    natures: ["public-institution"],
  },
];
