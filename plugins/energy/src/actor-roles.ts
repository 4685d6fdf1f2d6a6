import type { ActorRole } from "@bassin/plugin-sdk";

/** The actors usually met around energy, and what they usually hold. */
export const actorRoles: readonly ActorRole[] = [
  {
    key: "inhabitants-who-share",
    label: { fr: "Habitants qui produisent et partagent", en: "Inhabitants who produce and share" },
    gloss: {
      fr: "Prêtent un toit, une épargne, une soirée par mois ; veulent décider de ce qu’ils financent.",
      en: "Lend a roof, savings, one evening a month; want to decide on what they fund.",
    },
    usuallyHolds: ["collective-self-consumption/sharing-rule", "collective-self-consumption/user-guidance"],
    natures: ["inhabitants", "association", "cooperative"],
  },
  {
    key: "citizens-energy-cooperative",
    label: { fr: "Coopérative citoyenne d’énergie", en: "Citizens’ energy co-operative" },
    gloss: {
      fr: "Réunit l’argent, les signatures et la patience ; rend des comptes à chaque sociétaire.",
      en: "Brings together money, signatures and patience; answers to each member.",
    },
    usuallyHolds: ["collective-self-consumption/installation", "collective-self-consumption/organising-legal-person"],
    natures: ["cooperative", "association"],
  },
  {
    key: "local-authorities",
    label: { fr: "Communes, intercommunalité et syndicat d’énergie", en: "Communes, their community and energy board" },
    gloss: {
      fr: "Ont des toits, des bâtiments, des factures ; accordent des réseaux et des permis.",
      en: "Have roofs, buildings and bills; grant networks and permits.",
    },
    usuallyHolds: [
      "collective-self-consumption/installation",
      "performance-contract/baseline",
      "performance-contract/sharing-clause",
    ],
    natures: ["public-institution"],
  },
  {
    key: "social-landlord",
    label: { fr: "Bailleur social", en: "Social landlord" },
    gloss: {
      fr: "Répond de centaines de toits et de logements, et connaît ceux qui y vivent.",
      en: "Answers for hundreds of roofs and homes, and knows those who live in them.",
    },
    usuallyHolds: ["collective-self-consumption/installation", "performance-contract/works"],
    natures: ["public-institution", "cooperative", "company"],
  },
  {
    key: "grid-operator",
    label: { fr: "Gestionnaire du réseau", en: "Grid operator" },
    gloss: {
      fr: "Compte, répartit, raccorde ; sait ce que les lignes supportent.",
      en: "Meters, attributes, connects; knows what the lines can bear.",
    },
    usuallyHolds: ["collective-self-consumption/metering"],
    natures: ["company", "public-institution"],
  },
  {
    key: "energy-advisers",
    label: { fr: "Conseillers énergie", en: "Energy advisers" },
    gloss: {
      fr: "Lisent un logement et une facture, et le disent avec des mots simples.",
      en: "Read a home and a bill, and tell it in simple words.",
    },
    usuallyHolds: [
      "way-out-of-energy-poverty/home-visit",
      "way-out-of-energy-poverty/small-kit",
      "performance-contract/guidance-for-use",
    ],
    natures: ["association", "public-institution", "cooperative"],
  },
  {
    key: "social-centres",
    label: { fr: "Centres sociaux et centres d’action sociale", en: "Social and welfare centres" },
    gloss: {
      fr: "Voient venir les impayés, et savent à qui la honte ferme la porte.",
      en: "See unpaid bills coming, and know whom shame keeps away.",
    },
    usuallyHolds: ["way-out-of-energy-poverty/orientation", "way-out-of-energy-poverty/mediation-with-landlords"],
    natures: ["public-institution", "association"],
  },
  {
    key: "those-who-visit-homes",
    label: { fr: "Celles et ceux qui entrent dans les logements", en: "Those who go into homes" },
    gloss: {
      fr: "Facteurs, aides à domicile, infirmiers : voient le froid avant tout le monde.",
      en: "Postal workers, home helpers, nurses: see the cold before anyone.",
    },
    usuallyHolds: ["way-out-of-energy-poverty/alert-network"],
    natures: ["company", "association", "public-institution"],
  },
  {
    key: "craftspeople",
    label: { fr: "Artisans et entreprises du bâtiment", en: "Craftspeople and building firms" },
    gloss: {
      fr: "Isolent, ventilent, raccordent ; savent ce qui tient dans une maison d’ici.",
      en: "Insulate, ventilate, connect; know what lasts in a house here.",
    },
    usuallyHolds: ["way-out-of-energy-poverty/works-and-finance", "performance-contract/works"],
    natures: ["company", "cooperative"],
  },
  {
    key: "building-operator",
    label: { fr: "Exploitant des bâtiments", en: "Operator of buildings" },
    gloss: {
      fr: "Règle, entretient, dépanne, la nuit aussi ; sait où part la chaleur.",
      en: "Sets, maintains, repairs, at night too; knows where heat goes.",
    },
    usuallyHolds: ["performance-contract/operation"],
    natures: ["company", "public-institution", "cooperative"],
  },
  {
    key: "funds-that-advance",
    label: { fr: "Fonds et caisses qui avancent l’argent", en: "Funds that advance the money" },
    gloss: {
      fr: "Caisse d’allocations, fonds de solidarité, banque coopérative : rendent les travaux possibles avant les aides.",
      en: "Family fund, solidarity fund, co-operative bank: make works possible before grants arrive.",
    },
    usuallyHolds: ["way-out-of-energy-poverty/works-and-finance"],
    natures: ["public-institution", "cooperative", "company"],
  },
];
