import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { audruicq, ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Growing that feeds people and gives them a place; the source names the hub of Audruicq (§2.5), the content is ours. */
export const inclusiveGrowingHub: SolutionTemplate = {
  key: "inclusive-growing-hub",
  name: { fr: "Pôle de culture et d’insertion", en: "Inclusive growing hub" },
  summary: {
    fr: "Que des familles reçoivent des paniers de saison, cultivés par des personnes qui retrouvent par là un travail : un jardin, des producteurs voisins qui complètent, un atelier qui transforme, des habitants qui donnent envie.",
    en: "That families receive seasonal baskets, grown by people who find their way back to work by it: a garden, neighbouring growers who complete it, a workshop that processes, inhabitants who make others want it.",
  },
  stakes: ["live-from-growing-food", "eat-well-every-day"],
  performances: [
    {
      key: "eat-seasonal-baskets",
      statement: {
        fr: "Des familles, y compris à petits revenus, peuvent recevoir chaque semaine un panier de légumes de saison.",
        en: "Families, on low incomes too, can receive a basket of seasonal vegetables each week.",
      },
      beneficiaries: {
        fr: "Les familles adhérentes, les familles à petits revenus",
        en: "Member families, families on low incomes",
      },
      conditionsToAsk: [
        {
          fr: "Où le panier se prend-il, et jusqu’à quelle heure ?",
          en: "Where is the basket collected, and until what hour?",
        },
        {
          fr: "Que fait-on d’un panier que l’on ne sait pas cuisiner ?",
          en: "What does one do with a basket one cannot cook?",
        },
        {
          fr: "Comment le prix change-t-il selon les revenus, sans que cela se voie ?",
          en: "How does the price change with income, without it showing?",
        },
      ],
      indicators: ["five-a-day", "eats-enough"],
      source: ours,
    },
    {
      key: "find-a-place-at-work",
      statement: {
        fr: "Des personnes éloignées de l’emploi peuvent travailler, apprendre et préparer la suite, à leur pas.",
        en: "People far from employment can work, learn and prepare what comes next, at their own pace.",
      },
      beneficiaries: { fr: "Les salariés en insertion", en: "Employees on an inclusion contract" },
      conditionsToAsk: [
        { fr: "Comment vient-on au jardin ?", en: "How does one get to the garden?" },
        {
          fr: "Qui accompagne, et combien de temps par personne ?",
          en: "Who gives support, and how much time per person?",
        },
        { fr: "Vers quels employeurs va-t-on ensuite ?", en: "To which employers does one go next?" },
      ],
      indicators: ["says-they-can"],
      source: ours,
    },
    {
      key: "complete-one-another",
      statement: {
        fr: "Des producteurs voisins peuvent compléter une gamme, s’accorder sur les cultures et transformer leurs surplus.",
        en: "Neighbouring growers can complete a range, agree on crops and process their surplus.",
      },
      beneficiaries: { fr: "Les producteurs du bassin de vie", en: "Growers of the living area" },
      conditionsToAsk: [
        {
          fr: "À quel prix, et qui décide de qui cultive quoi ?",
          en: "At what price, and who decides who grows what?",
        },
      ],
      indicators: ["producers-living-from-local-outlets"],
      source: ours,
    },
    {
      key: "want-to-cook-it",
      statement: {
        fr: "Des habitants peuvent découvrir ces légumes et avoir envie de les cuisiner, par quelqu’un qui leur ressemble.",
        en: "Inhabitants can discover these vegetables and want to cook them, through someone like themselves.",
      },
      beneficiaries: { fr: "Les habitants, les familles, les groupes", en: "Inhabitants, families, groups" },
      conditionsToAsk: [
        {
          fr: "Qui écoute-t-on, ici, quand on parle de cuisine ?",
          en: "Whom do people listen to, here, when it comes to cooking?",
        },
      ],
      indicators: ["says-they-can", "five-a-day"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-is-far-from-work",
      ask: {
        fr: "Ici, qui est loin de l’emploi et aimerait travailler dehors ?",
        en: "Here, who is far from employment and would like to work outdoors?",
      },
    },
    {
      key: "who-goes-without",
      ask: {
        fr: "Ici, qui ne prend jamais de panier, et qu’est-ce qui l’en éloigne ?",
        en: "Here, who never takes a basket, and what keeps them away?",
      },
    },
    {
      key: "who-holds-both",
      ask: {
        fr: "Qui tient à la fois la récolte et l’accompagnement des personnes, et qui l’aide quand les deux se contredisent ?",
        en: "Who holds both the harvest and the support of people, and who helps when the two conflict?",
      },
    },
    {
      key: "who-fears-it",
      ask: {
        fr: "Ici, quel producteur pourrait y voir une concurrence, et lui a-t-on parlé ?",
        en: "Here, which grower might see it as competition, and has anyone talked with them?",
      },
    },
    {
      key: "where-next",
      ask: {
        fr: "Ici, qui embaucherait des personnes formées au jardin ?",
        en: "Here, who would hire people trained in the garden?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["eats-enough", "reduces-or-skips-food", "needs-food-aid", "five-a-day"],
  whatDiffers: [
    {
      fr: "Les terres disponibles, leur sol, leur eau, leur distance",
      en: "The land available, its soil, water and distance",
    },
    {
      fr: "Les producteurs voisins et ce qu’ils cultivent déjà",
      en: "Neighbouring growers and what they already grow",
    },
    { fr: "Les personnes à qui l’on pense, et leurs chemins", en: "The people in mind, and their paths" },
    {
      fr: "Ce que le département, l’État et l’intercommunalité soutiennent",
      en: "What the department, the State and the community of communes support",
    },
    { fr: "Les manières de cuisiner d’ici", en: "How people cook here" },
  ],
  source: audruicq,
};
