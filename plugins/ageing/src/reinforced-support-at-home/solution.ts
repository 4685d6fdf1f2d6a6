import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Living at home with as much help as a care home would give, and more company. */
export const reinforcedSupportAtHome: SolutionTemplate = {
  key: "reinforced-support-at-home",
  name: { fr: "Accompagnement renforcé à domicile", en: "Reinforced support at home" },
  summary: {
    fr: "Que des personnes qui ont besoin de beaucoup d’aide vivent chez elles, en sécurité et entourées : quelqu’un qui tient l’ensemble, de l’aide et des soins chaque jour, une présence la nuit, de quoi prévenir, des proches qui soufflent, et du monde qui passe.",
    en: "That people who need much help live at home, safe and among others: someone who holds it all together, help and nursing every day, a presence at night, ways to call, relatives who can rest, and people dropping in.",
  },
  stakes: ["live-where-one-chooses", "care-that-lasts", "not-grow-old-alone"],
  performances: [
    {
      key: "be-safe-day-and-night",
      statement: {
        fr: "Des personnes qui ont besoin de beaucoup d’aide peuvent vivre chez elles en sécurité, le jour et la nuit.",
        en: "People who need much help can live at home in safety, by day and by night.",
      },
      beneficiaries: { fr: "Personnes âgées qui perdent en autonomie", en: "Older people losing their autonomy" },
      conditionsToAsk: [
        {
          fr: "Qui vient à deux heures du matin, et en combien de minutes ?",
          en: "Who comes at two in the morning, and within how many minutes?",
        },
        {
          fr: "Que se passe-t-il le jour où l’on sort de l’hôpital ?",
          en: "What happens on the day one leaves hospital?",
        },
        { fr: "Que reste-t-il à payer chaque mois ?", en: "What is left to pay each month?" },
      ],
      indicators: ["apa-at-home", "unplanned-hospital-stays", "receives-hours-granted", "days-until-help-starts"],
      source: ours,
    },
    {
      key: "keep-ones-ways",
      statement: {
        fr: "Ces personnes peuvent garder leurs habitudes, leurs heures, et ouvrir à des visages connus.",
        en: "They can keep their ways and hours, and open the door to faces they know.",
      },
      beneficiaries: { fr: "Les personnes accompagnées", en: "The people supported" },
      conditionsToAsk: [
        {
          fr: "À quelle heure se lève-t-on, se couche-t-on, et qui en décide ?",
          en: "At what time does one get up and go to bed, and who decides?",
        },
        { fr: "Combien de visages par mois ?", en: "How many faces a month?" },
      ],
      indicators: ["knows-who-comes", "says-they-can"],
      source: ours,
    },
    {
      key: "let-carers-breathe",
      statement: {
        fr: "Des proches aidants peuvent souffler, travailler, partir quelques jours sans crainte.",
        en: "Carers can rest, work and go away for a few days without fear.",
      },
      beneficiaries: { fr: "Conjoints, enfants, voisins qui aident", en: "Spouses, children, neighbours who help" },
      conditionsToAsk: [
        {
          fr: "Combien de jours à l’avance faut-il le demander ?",
          en: "How many days ahead must one ask?",
        },
        {
          fr: "La personne aidée accepte-t-elle ce relais ?",
          en: "Does the person helped accept this relief?",
        },
      ],
      indicators: ["carers-obtain-respite"],
      source: ours,
    },
    {
      key: "stay-among-others",
      statement: {
        fr: "Des personnes qui sortent peu peuvent voir du monde chez elles, et sortir quand elles le veulent.",
        en: "People who seldom go out can have company at home, and go out when they wish.",
      },
      beneficiaries: { fr: "Les personnes accompagnées, leurs voisins", en: "The people supported, their neighbours" },
      conditionsToAsk: [
        {
          fr: "Qui aimerait-on voir, et qui n’a-t-on pas envie de voir ?",
          en: "Whom would one like to see, and whom not?",
        },
      ],
      indicators: ["is-cut-off-from-all", "goes-out-daily", "says-they-can"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-had-to-leave",
      ask: {
        fr: "Ici, qui a quitté sa maison cette année, et qu’aurait-il fallu pour rester ?",
        en: "Here, who left home this year, and what would it have taken to stay?",
      },
    },
    {
      key: "who-is-awake",
      ask: {
        fr: "Ici, qui est éveillé la nuit, et à combien de minutes de chaque village ?",
        en: "Here, who is awake at night, and how many minutes from each village?",
      },
    },
    {
      key: "who-holds-it-together",
      ask: {
        fr: "Aujourd’hui, qui tient le planning : un service, ou une fille entre deux rendez-vous ?",
        en: "Today, who keeps the rota: a service, or a daughter between two appointments?",
      },
    },
    {
      key: "what-work-is-like",
      ask: {
        fr: "Celles qui aident, que disent-elles de leur travail, et qui les écoute ?",
        en: "What do those who help say of their work, and who listens?",
      },
    },
    {
      key: "who-spends-less",
      ask: {
        fr: "Quand quelqu’un évite l’hôpital, qui dépense moins, et met-il quelque chose au pot ?",
        en: "When someone avoids hospital, who spends less, and do they put something in the pot?",
      },
    },
    {
      key: "until-when",
      ask: {
        fr: "Jusqu’où est-ce encore un choix de rester chez soi, et qui ose en parler ?",
        en: "Up to where is staying at home still a choice, and who dares to speak of it?",
      },
    },
  ],
  effects,
  externalities,
  moves: [
    "apa-at-home",
    "receives-hours-granted",
    "unplanned-hospital-stays",
    "carers-obtain-respite",
    "knows-who-comes",
    "days-until-help-starts",
    "home-helpers-stay",
    "rounds-without-fuel",
  ],
  whatDiffers: [
    { fr: "Les distances entre les maisons, l’hiver, les routes", en: "Distances between houses, winter, roads" },
    {
      fr: "Les services présents, et leur habitude de se parler ou de s’ignorer",
      en: "The services at hand, and their habit of talking to or ignoring one another",
    },
    { fr: "Ce que le département accorde, et à quel tarif", en: "What the department grants, and at what rate" },
    { fr: "Qui pourrait faire ce métier ici, et s’y loger", en: "Who could do this work here, and find a home" },
    { fr: "Où vivent les enfants", en: "Where the children live" },
  ],
  source: ours,
};
