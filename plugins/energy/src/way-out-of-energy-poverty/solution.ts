import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** From the first sign of cold to a home that no longer harms. */
export const wayOutOfEnergyPoverty: SolutionTemplate = {
  key: "way-out-of-energy-poverty",
  name: { fr: "Sortir de la précarité énergétique", en: "Way out of energy poverty" },
  summary: {
    fr: "Que des ménages qui ont froid, trop chaud ou peur de la facture trouvent une issue : quelqu’un qui repère, quelqu’un qui vient et pose de quoi passer l’hiver, la même personne jusqu’aux travaux ou au relogement, de l’argent qui n’est pas à avancer.",
    en: "That households that are cold, too hot or afraid of the bill find a way out: someone who notices, someone who comes and fits what it takes to get through winter, the same person until works or a new home, money that need not be paid up front.",
  },
  stakes: ["be-well-at-home-all-year", "hold-when-prices-soar"],
  performances: [
    {
      key: "be-noticed-with-respect",
      statement: {
        fr: "Des ménages en difficulté peuvent être repérés et écoutés sans avoir à se montrer pauvres.",
        en: "Households in difficulty can be noticed and heard without having to show that they are poor.",
      },
      beneficiaries: {
        fr: "Ménages qui ne demandent rien, propriétaires âgés, locataires du parc privé",
        en: "Households that ask for nothing, older owners, tenants of private landlords",
      },
      conditionsToAsk: [
        { fr: "Qui frappe à la porte, et de la part de qui ?", en: "Who knocks at the door, and on whose behalf?" },
        {
          fr: "Que devient ce qui a été vu et dit ?",
          en: "What becomes of what was seen and said?",
        },
      ],
      indicators: ["says-they-can", "under-consumes"],
      source: ours,
    },
    {
      key: "be-warmer-this-winter",
      statement: {
        fr: "Des ménages peuvent avoir moins froid dès cet hiver, et moins chaud dès cet été.",
        en: "Households can be less cold this very winter, and less hot this very summer.",
      },
      beneficiaries: {
        fr: "Ménages à petits revenus, d’abord enfants et personnes âgées",
        en: "Low-income households, first children and older people",
      },
      conditionsToAsk: [
        { fr: "Combien de jours entre l’alerte et la visite ?", en: "How many days between the alert and the visit?" },
        {
          fr: "Que peut-on poser sans l’accord du propriétaire ?",
          en: "What can be fitted without the landlord’s consent?",
        },
      ],
      indicators: ["was-cold", "cannot-keep-warm", "was-too-hot"],
      source: ours,
    },
    {
      key: "understand-ones-home",
      statement: {
        fr: "Des habitants peuvent comprendre leur logement, leur facture et ce qui dépend d’eux.",
        en: "People can understand their home, their bill and what depends on them.",
      },
      beneficiaries: { fr: "Les ménages visités", en: "Households visited" },
      conditionsToAsk: [
        {
          fr: "Dans quelle langue, avec quels mots, et combien de fois revient-on ?",
          en: "In which language, with which words, and how often does one come back?",
        },
      ],
      indicators: ["says-they-can"],
      source: ours,
    },
    {
      key: "reach-a-way-out",
      statement: {
        fr: "Des ménages peuvent aller jusqu’à une issue qui dure : travaux, relogement, droits, bail.",
        en: "Households can go as far as a lasting way out: works, a new home, rights, a lease.",
      },
      beneficiaries: {
        fr: "Les ménages visités, locataires et propriétaires",
        en: "Households visited, tenants and owners",
      },
      conditionsToAsk: [
        { fr: "Que reste-t-il à payer, et quand ?", en: "What is left to pay, and when?" },
        { fr: "Où vit-on pendant les travaux ?", en: "Where does one live during works?" },
      ],
      indicators: ["found-a-way-out", "overspends-on-energy"],
      source: ours,
    },
    {
      key: "keep-the-power-on",
      statement: {
        fr: "Des ménages endettés peuvent garder leur courant et leur gaz, et solder leur dette à leur mesure.",
        en: "Households in debt can keep their power and gas, and pay off the debt within their means.",
      },
      beneficiaries: { fr: "Ménages en impayé", en: "Households with unpaid bills" },
      conditionsToAsk: [
        {
          fr: "Qui est prévenu avant la coupure, et combien de jours a-t-il pour agir ?",
          en: "Who is told before a cut, and how many days have they to act?",
        },
      ],
      indicators: ["supply-cut-or-reduced", "has-bill-arrears"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-enters-homes",
      ask: {
        fr: "Ici, qui entre chez les gens chaque semaine : facteur, aide à domicile, infirmier, livreur ?",
        en: "Here, who goes into homes every week: postal worker, home helper, nurse, delivery person?",
      },
    },
    {
      key: "who-says-nothing",
      ask: {
        fr: "Ici, qui a froid et n’en parlera jamais, et qui le sait ?",
        en: "Here, who is cold and will never speak of it, and who knows?",
      },
    },
    {
      key: "where-files-stop",
      ask: {
        fr: "Où les dossiers s’arrêtent-ils, et qu’est-ce qui manquait ce jour-là ?",
        en: "Where do files stop, and what was missing that day?",
      },
    },
    {
      key: "who-owns-those-homes",
      ask: {
        fr: "Ici, à qui sont les logements les plus froids, et leur a-t-on parlé ?",
        en: "Here, who owns the coldest homes, and has anyone talked with them?",
      },
    },
    {
      key: "who-saves-money",
      ask: {
        fr: "Quand un ménage sort de là, qui dépense moins sans avoir rien mis ?",
        en: "When a household gets out of it, who spends less without having put anything in?",
      },
    },
    {
      key: "who-cares-for-visitors",
      ask: {
        fr: "À qui ceux qui visitent racontent-ils leurs journées ?",
        en: "To whom do those who visit tell of their days?",
      },
    },
  ],
  effects,
  externalities,
  moves: [
    "found-a-way-out",
    "was-cold",
    "cannot-keep-warm",
    "was-too-hot",
    "overspends-on-energy",
    "has-bill-arrears",
    "supply-cut-or-reduced",
  ],
  whatDiffers: [
    { fr: "Les logements : leur âge, leurs murs, leur chauffage", en: "Homes: their age, walls and heating" },
    { fr: "Qui est propriétaire, qui est locataire, et de qui", en: "Who owns, who rents, and from whom" },
    { fr: "Les aides d’ici, et qui peut en avancer l’argent", en: "Local grants, and who can advance their money" },
    {
      fr: "Les artisans disponibles, et leur goût des petits chantiers",
      en: "Craftspeople at hand, and their taste for small jobs",
    },
    { fr: "Ce que les gens disent, et à qui", en: "What people say, and to whom" },
  ],
  source: ours,
};
