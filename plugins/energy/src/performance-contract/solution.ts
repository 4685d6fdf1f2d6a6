import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Buildings in which people are well while using little, under a promise that is kept and shared. */
export const performanceContract: SolutionTemplate = {
  key: "performance-contract",
  name: { fr: "Contrat de performance partagé", en: "Shared performance contract" },
  summary: {
    fr: "Que l’on soit bien dans les écoles, les bureaux, les immeubles, en consommant peu, et que cela dure : un départ reconnu par tous, des travaux, une conduite suivie, des usagers que l’on écoute, et des gains que l’on partage.",
    en: "That people be well in schools, offices and housing blocks while using little, and that it last: a starting point agreed by all, works, steady operation, users who are heard, and gains that are shared.",
  },
  stakes: ["live-well-with-less-energy", "be-well-at-home-all-year"],
  performances: [
    {
      key: "be-well-in-the-building",
      statement: {
        fr: "Celles et ceux qui travaillent, apprennent ou vivent dans un bâtiment peuvent y être bien en toute saison.",
        en: "Those who work, learn or live in a building can be well in it in every season.",
      },
      beneficiaries: { fr: "Élèves, agents, patients, locataires", en: "Pupils, staff, patients, tenants" },
      conditionsToAsk: [
        {
          fr: "Quelle température, dans quelles pièces, à quelles heures, dite par ceux qui y sont ?",
          en: "What temperature, in which rooms, at what hours, as told by those who are there?",
        },
        { fr: "Et pendant la canicule ?", en: "And during a heatwave?" },
      ],
      indicators: ["feels-well-in-building"],
      source: ours,
    },
    {
      key: "use-less-for-the-same",
      statement: {
        fr: "Le propriétaire peut tenir la consommation promise, hiver après hiver.",
        en: "The owner can hold to the use that was promised, winter after winter.",
      },
      beneficiaries: { fr: "Collectivités, bailleurs, copropriétés", en: "Authorities, landlords, co-owners" },
      conditionsToAsk: [
        {
          fr: "Pendant combien d’années, et comment corrige-t-on un hiver doux ?",
          en: "For how many years, and how is a mild winter corrected for?",
        },
        {
          fr: "Que se passe-t-il si l’école gagne deux classes ?",
          en: "What happens if the school gains two classes?",
        },
      ],
      indicators: ["energy-of-followed-buildings"],
      source: ours,
    },
    {
      key: "fix-what-goes-wrong",
      statement: {
        fr: "Des usagers peuvent signaler ce qui ne va pas et voir que cela change.",
        en: "Users can report what is wrong and see that it changes.",
      },
      beneficiaries: { fr: "Usagers et agents d’entretien", en: "Users and maintenance staff" },
      conditionsToAsk: [
        {
          fr: "À qui parle-t-on, et en combien de jours y a-t-il une réponse ?",
          en: "Whom does one tell, and within how many days is there an answer?",
        },
      ],
      indicators: ["says-they-can", "feels-well-in-building"],
      source: ours,
    },
    {
      key: "share-savings-fairly",
      statement: {
        fr: "Propriétaire, exploitant et usagers peuvent partager ce qui a été gagné, et ce qui a été perdu.",
        en: "Owner, operator and users can share what was gained, and what was lost.",
      },
      beneficiaries: {
        fr: "Tous les signataires, et ceux qui paient les charges",
        en: "All who signed, and those who pay the charges",
      },
      conditionsToAsk: [
        {
          fr: "Qui mesure, et tous lui font-ils confiance ?",
          en: "Who measures, and does everyone trust them?",
        },
        { fr: "Quelle part revient aux usagers ?", en: "What part comes back to the users?" },
      ],
      indicators: ["says-they-can"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "where-people-are-unwell",
      ask: {
        fr: "Ici, dans quel bâtiment se plaint-on, et de quoi ?",
        en: "Here, in which building do people complain, and of what?",
      },
    },
    {
      key: "what-is-known",
      ask: {
        fr: "Que sait-on de ce que consomme chaque bâtiment, et qui le sait ?",
        en: "What is known of what each building uses, and who knows?",
      },
    },
    {
      key: "who-turns-the-valve",
      ask: {
        fr: "Ici, qui règle vraiment le chauffage, et lui a-t-on demandé ce qu’il en pense ?",
        en: "Here, who really sets the heating, and has anyone asked what they think?",
      },
    },
    {
      key: "do-we-need-the-space",
      ask: {
        fr: "Avons-nous besoin de toutes ces surfaces, tout le temps ?",
        en: "Do we need all this floor area, all the time?",
      },
    },
    {
      key: "who-could-join",
      ask: {
        fr: "Quelles communes voisines ont un seul bâtiment à confier, et pourraient se joindre à nous ?",
        en: "Which neighbouring communes have a single building to entrust, and could join us?",
      },
    },
    {
      key: "where-savings-go",
      ask: {
        fr: "À quoi servira ce que nous ne dépenserons plus ?",
        en: "What will the money we no longer spend be used for?",
      },
    },
  ],
  effects,
  externalities,
  moves: [
    "energy-of-followed-buildings",
    "feels-well-in-building",
    "energy-used-per-inhabitant",
    "carbon-of-energy-per-inhabitant",
  ],
  whatDiffers: [
    { fr: "Les bâtiments : combien, de quel âge, dans quel état", en: "Buildings: how many, how old, in what state" },
    { fr: "Qui les occupe, et à quelles heures", en: "Who occupies them, and at what hours" },
    { fr: "Les contrats en cours, et quand ils finissent", en: "Contracts under way, and when they end" },
    {
      fr: "Les entreprises d’ici, et leur habitude de travailler ensemble",
      en: "Local firms, and their habit of working together",
    },
    {
      fr: "Ce que la collectivité peut emprunter, et pour combien de temps",
      en: "What the authority can borrow, and for how long",
    },
  ],
  source: ours,
};
