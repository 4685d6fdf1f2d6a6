import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Mending one's home with a companion, and materials that have already served. */
export const assistedSelfRehabilitation: SolutionTemplate = {
  key: "assisted-self-rehabilitation",
  name: { fr: "Auto-réhabilitation accompagnée et réemploi", en: "Assisted self-rehabilitation with reuse" },
  summary: {
    fr: "Que des familles à petits revenus retrouvent un logement où l’on vit bien, en y prenant part : un compagnon, des outils prêtés, des matériaux qui resservent, des voisins, et quelqu’un pour ce que les travaux ne règlent pas.",
    en: "That families on low incomes get back a home they can live well in, by taking part: a companion, tools on loan, materials used again, neighbours, and someone for what works do not settle.",
  },
  stakes: ["find-a-decent-home", "stay-home-as-life-changes", "renovate-with-dwellers"],
  performances: [
    {
      key: "live-in-a-decent-home",
      statement: {
        fr: "Des familles à petits revenus peuvent vivre dans un logement sain, sûr et en état.",
        en: "Families on low incomes can live in a home that is sound, safe and in good order.",
      },
      beneficiaries: {
        fr: "Les locataires et les propriétaires modestes",
        en: "Tenants and owners on low incomes",
      },
      conditionsToAsk: [
        {
          fr: "Qu’est-ce qui revient au bailleur, et qui le lui dit ?",
          en: "What falls to the landlord, and who tells them?",
        },
        {
          fr: "Le loyer restera-t-il le même une fois les travaux faits ?",
          en: "Will the rent stay the same once the works are done?",
        },
      ],
      indicators: ["severely-deprived-of-housing", "says-they-can"],
      source: ours,
    },
    {
      key: "mend-it-oneself",
      statement: {
        fr: "Des personnes peuvent remettre leur logement en état de leurs mains, puis continuer sans aide.",
        en: "People can put their home in order with their own hands, then go on without help.",
      },
      beneficiaries: {
        fr: "Les personnes accompagnées, et leurs proches",
        en: "Accompanied people, and those close to them",
      },
      conditionsToAsk: [
        { fr: "À quelles heures, avec quels enfants autour ?", en: "At what hours, with which children around?" },
        { fr: "Que fait-on quand le corps ne suit pas ?", en: "What happens when the body does not follow?" },
      ],
      indicators: ["continues-works-alone", "finishes-renovation"],
      source: ours,
    },
    {
      key: "find-materials-within-means",
      statement: {
        fr: "Des familles peuvent trouver de bons matériaux pour presque rien, et savoir ce qu’ils valent.",
        en: "Families can find good materials for next to nothing, and know what they are worth.",
      },
      beneficiaries: { fr: "Les familles et les associations", en: "Families and associations" },
      conditionsToAsk: [
        {
          fr: "Comment rapporte-t-on dix portes sans camion ?",
          en: "How does one bring home ten doors without a van?",
        },
      ],
      indicators: ["reused-or-bio-based-materials"],
      source: ours,
    },
    {
      key: "adapt-to-a-new-life",
      statement: {
        fr: "Des personnes qui vieillissent, ou dont la vie change, peuvent adapter leur logement et y rester.",
        en: "People who grow old, or whose life changes, can fit their home to it and stay.",
      },
      beneficiaries: {
        fr: "Les personnes âgées ou en situation de handicap, les familles qui se recomposent",
        en: "Older or disabled people, families that are re-forming",
      },
      conditionsToAsk: [
        {
          fr: "Combien de semaines entre la chute et la douche refaite ?",
          en: "How many weeks between the fall and the new shower?",
        },
      ],
      indicators: ["adapted-home-at-75"],
      source: ours,
    },
    {
      key: "dare-to-open-the-door",
      statement: {
        fr: "Des personnes qui n’osaient plus recevoir peuvent demander de l’aide et ouvrir de nouveau leur porte.",
        en: "People who no longer dared to have anyone in can ask for help and open their door again.",
      },
      beneficiaries: { fr: "Les personnes isolées par leur logement", en: "People cut off by their home" },
      conditionsToAsk: [
        { fr: "Qui le voit le premier, et que fait-il ensuite ?", en: "Who sees it first, and what do they do next?" },
      ],
      indicators: ["says-they-can"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-hides-their-home",
      ask: {
        fr: "Ici, qui ne laisse plus entrer personne, et qui pourrait le savoir sans l’exposer ?",
        en: "Here, who no longer lets anyone in, and who could know without exposing them?",
      },
    },
    {
      key: "who-owns-the-walls",
      ask: {
        fr: "À qui sont les murs, et qu’attend-on d’eux avant de prendre un pinceau ?",
        en: "Whose walls are they, and what is expected of those people before anyone picks up a brush?",
      },
    },
    {
      key: "what-is-thrown-away",
      ask: {
        fr: "Ici, qu’est-ce qui part à la benne et ferait une cuisine ?",
        en: "Here, what goes to the skip and would make a kitchen?",
      },
    },
    {
      key: "who-would-show",
      ask: {
        fr: "Ici, qui a du métier, du temps, et l’envie de montrer ?",
        en: "Here, who has a trade, time, and the wish to show it?",
      },
    },
    {
      key: "what-comes-after",
      ask: {
        fr: "Une fois le chantier fini, qui repasse, et pour quoi faire ensuite ensemble ?",
        en: "Once the works are over, who comes by, and to do what together next?",
      },
    },
  ],
  effects,
  externalities,
  moves: [
    "severely-deprived-of-housing",
    "continues-works-alone",
    "adapted-home-at-75",
    "reused-or-bio-based-materials",
  ],
  whatDiffers: [
    {
      fr: "Qui possède : un grand bailleur, mille petits, soi-même",
      en: "Who owns: one large landlord, a thousand small ones, oneself",
    },
    {
      fr: "Qui entre déjà dans les logements, et avec quel regard",
      en: "Who already enters homes, and with what eyes",
    },
    {
      fr: "Ce qui se démonte autour, et où le garder au sec",
      en: "What is being taken down around, and where to keep it dry",
    },
    {
      fr: "Ce que la caisse d’allocations, le département et les bailleurs soutiennent",
      en: "What the family fund, the department and landlords support",
    },
    { fr: "Les manières d’habiter, de cuisiner, de recevoir", en: "Ways of living, cooking and having people in" },
  ],
  source: ours,
};
