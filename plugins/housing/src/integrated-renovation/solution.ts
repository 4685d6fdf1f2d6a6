import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours, sudArtois } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Renovating a home as a whole; the source names Sud-Artois (§2.2), the content is ours. */
export const integratedRenovation: SolutionTemplate = {
  key: "integrated-renovation",
  name: { fr: "Rénovation intégrée de l’habitat", en: "Integrated renovation of homes" },
  summary: {
    fr: "Que des ménages vivent bien dans leur maison après une seule traversée de travaux : des artisans qui répondent ensemble, une personne à qui parler, un reste à payer connu avant de signer, et quelqu’un qui revient voir.",
    en: "That households live well in their house after a single passage of works: trades that answer together, one person to talk to, what is left to pay known before signing, and someone who comes back to look.",
  },
  stakes: ["renovate-with-dwellers", "live-in-what-is-built", "stay-home-as-life-changes"],
  performances: [
    {
      key: "renovate-in-one-go",
      statement: {
        fr: "Des ménages peuvent rénover leur logement en une fois, sans coordonner eux-mêmes les corps de métier.",
        en: "Households can renovate their home in one go, without coordinating the trades themselves.",
      },
      beneficiaries: {
        fr: "Les propriétaires qui habitent, les petits bailleurs, les copropriétés",
        en: "Owners who live there, small landlords, co-owned buildings",
      },
      conditionsToAsk: [
        {
          fr: "Combien de temps dure le chantier, et où loge-t-on ?",
          en: "How long do the works last, and where does one stay?",
        },
        {
          fr: "Qu’est-ce qui est promis, et qui répond si ce n’est pas tenu ?",
          en: "What is promised, and who answers if it is not kept?",
        },
      ],
      indicators: ["finishes-renovation", "lives-in-class-f-g"],
      source: ours,
    },
    {
      key: "know-what-is-left-to-pay",
      statement: {
        fr: "Des ménages peuvent connaître avant de signer ce qu’ils auront à payer, et le tenir chaque mois.",
        en: "Households can know before signing what they will have to pay, and keep it up every month.",
      },
      beneficiaries: {
        fr: "Les ménages qui ne peuvent pas avancer d’argent",
        en: "Households that cannot pay ahead",
      },
      conditionsToAsk: [
        {
          fr: "La mensualité est-elle plus basse que ce que l’on dépense aujourd’hui pour se chauffer ?",
          en: "Is the monthly payment below what is spent on heating today?",
        },
        { fr: "Que se passe-t-il si une aide est refusée ?", en: "What happens if a grant is refused?" },
      ],
      indicators: ["deep-renovation-cost", "overburdened-by-housing-cost"],
      source: ours,
    },
    {
      key: "live-in-comfort",
      statement: {
        fr: "Des ménages peuvent vivre au chaud l’hiver, au frais l’été, sans surveiller la facture.",
        en: "Households can live warm in winter, cool in summer, without watching the bill.",
      },
      beneficiaries: { fr: "Ceux qui vivent dans le logement", en: "Those who live in the home" },
      conditionsToAsk: [
        {
          fr: "Sait-on se servir de l’aération, et que fait-on quand il fait quarante degrés ?",
          en: "Do people know how to use the ventilation, and what happens at forty degrees?",
        },
      ],
      indicators: ["lives-in-class-f-g", "says-they-can"],
      source: ours,
    },
    {
      key: "answer-together",
      statement: {
        fr: "Des artisans peuvent répondre ensemble à un chantier entier, s’y former et en vivre.",
        en: "Trades can answer together for a whole site, train on it and live from it.",
      },
      beneficiaries: { fr: "Les artisans et leurs équipes", en: "Trades and their teams" },
      conditionsToAsk: [
        {
          fr: "Qui paie le temps passé à s’accorder, et qui porte le risque de l’autre ?",
          en: "Who pays for the time spent coming to an agreement, and who bears another’s risk?",
        },
        {
          fr: "Quelle assurance couvre un travail fait à plusieurs ?",
          en: "Which insurance covers work done by several?",
        },
      ],
      indicators: ["says-they-can", "finishes-renovation"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "which-houses",
      ask: {
        fr: "Quelles maisons se ressemblent ici, au point qu’un chantier serve au suivant ?",
        en: "Which houses here are alike, enough for one site to serve the next?",
      },
    },
    {
      key: "where-people-drop-out",
      ask: {
        fr: "Entre le premier appel et le dernier coup de pinceau, où perd-on les gens ici ?",
        en: "Between the first call and the last brush stroke, where are people lost here?",
      },
    },
    {
      key: "who-trusts-whom",
      ask: {
        fr: "Ici, quels artisans ont déjà travaillé côte à côte, et qu’en disent-ils ?",
        en: "Here, which trades have already worked side by side, and what do they say of it?",
      },
    },
    {
      key: "who-cannot-enter",
      ask: {
        fr: "Qui ne passe jamais la porte du guichet : les locataires, les plus âgés, les copropriétaires fâchés ?",
        en: "Who never comes to the advice desk: tenants, the oldest, co-owners who have fallen out?",
      },
    },
    {
      key: "who-gains-beside",
      ask: {
        fr: "À qui rapporte une maison bien rénovée, à part ceux qui y vivent ?",
        en: "Who gains from a well renovated house, besides those who live in it?",
      },
    },
    {
      key: "what-authority-changes",
      ask: {
        fr: "Que pourrait changer la collectivité dans sa manière d’aider ou d’acheter, pour que des artisans s’y retrouvent ensemble ?",
        en: "What could the authority change in how it helps or buys, so that trades gain by it together?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["lives-in-class-f-g", "finishes-renovation", "deep-renovation-cost", "overburdened-by-housing-cost"],
  whatDiffers: [
    {
      fr: "Les maisons et leur époque, qui y vit et à quel titre",
      en: "The houses and their age, who lives there and on what terms",
    },
    { fr: "Le nombre d’artisans, leur charge, leur âge", en: "How many trades there are, their workload, their age" },
    { fr: "Ce qui existe déjà comme guichet et comme conseil", en: "What already exists as advice desks" },
    { fr: "Les hivers et les étés d’ici", en: "The winters and summers here" },
    {
      fr: "Ce que les banques, les caisses et la collectivité acceptent d’avancer",
      en: "What banks, funds and the authority agree to advance",
    },
  ],
  source: sudArtois,
};
