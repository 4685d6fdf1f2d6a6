import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Power made on nearby roofs and shared between neighbours. */
export const collectiveSelfConsumption: SolutionTemplate = {
  key: "collective-self-consumption",
  name: { fr: "Autoconsommation collective", en: "Collective self-consumption" },
  summary: {
    fr: "Que des voisins, une commune et des entreprises consomment l’électricité produite sur les toits d’à côté : une installation, une structure où l’on décide, une règle de partage que chacun comprend, des comptes justes, et quelqu’un qui aide à en tirer parti.",
    en: "That neighbours, a commune and companies use the power made on nearby roofs: an installation, a body where people decide, a sharing rule that all understand, fair accounts, and someone who helps to make the most of it.",
  },
  stakes: ["produce-and-share-from-here", "hold-when-prices-soar", "live-well-with-less-energy"],
  performances: [
    {
      key: "use-nearby-power",
      statement: {
        fr: "Des habitants, des services et des entreprises peuvent consommer une électricité produite près d’eux, à un prix connu pour plusieurs années.",
        en: "Inhabitants, services and companies can use power made nearby, at a price known for several years.",
      },
      beneficiaries: { fr: "Ménages, commune, commerces et ateliers", en: "Households, commune, shops and workshops" },
      conditionsToAsk: [
        {
          fr: "Quelle part de la facture, et pendant combien d’années ?",
          en: "What part of the bill, and for how many years?",
        },
        {
          fr: "Que se passe-t-il les jours sans soleil, et qui le paie ?",
          en: "What happens on days without sun, and who pays for it?",
        },
        { fr: "Peut-on partir quand on déménage ?", en: "Can one leave when moving house?" },
      ],
      indicators: ["shares-local-power", "shared-power-covers-use"],
      source: ours,
    },
    {
      key: "decide-the-sharing",
      statement: {
        fr: "Celles et ceux qui partagent peuvent décider ensemble de la clé de partage, et la changer.",
        en: "Those who share can decide the sharing rule together, and change it.",
      },
      beneficiaries: { fr: "Tous les participants, petits et grands", en: "All participants, small and large" },
      conditionsToAsk: [
        {
          fr: "Combien de voix pour un ménage, pour une usine, pour la commune ?",
          en: "How many votes for a household, for a factory, for the commune?",
        },
        { fr: "Qui explique avant que l’on vote ?", en: "Who explains before people vote?" },
      ],
      indicators: ["says-they-can"],
      source: ours,
    },
    {
      key: "understand-and-shift",
      statement: {
        fr: "Des participants peuvent voir ce qu’ils consomment, comprendre leur facture et déplacer ce qui peut l’être.",
        en: "Participants can see what they use, understand their bill and shift what can be shifted.",
      },
      beneficiaries: {
        fr: "Les participants, leurs familles, leurs équipes",
        en: "Participants, their families, their teams",
      },
      conditionsToAsk: [
        {
          fr: "Qui est chez soi à midi, et que peut-on faire pour les autres ?",
          en: "Who is at home at noon, and what can be done for the others?",
        },
      ],
      indicators: ["says-they-can", "shared-power-covers-use"],
      source: ours,
    },
    {
      key: "join-on-a-low-income",
      statement: {
        fr: "Des ménages à petits revenus, locataires compris, peuvent en être sans avancer d’argent.",
        en: "Low-income households, tenants too, can take part without paying up front.",
      },
      beneficiaries: {
        fr: "Ménages à petits revenus, locataires du parc social",
        en: "Low-income households, social tenants",
      },
      conditionsToAsk: [
        {
          fr: "Que gagne vraiment un ménage en un an, aides déduites ?",
          en: "What does a household truly gain in a year, once benefits are taken off?",
        },
        { fr: "Qui fait le premier pas vers eux ?", en: "Who takes the first step towards them?" },
      ],
      indicators: ["shares-local-power", "overspends-on-energy"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "whose-roofs",
      ask: {
        fr: "Ici, à qui sont les grands toits, et quand doivent-ils être refaits ?",
        en: "Here, who owns the large roofs, and when must they be redone?",
      },
    },
    {
      key: "who-uses-at-noon",
      ask: {
        fr: "Ici, qui consomme en plein jour, toute l’année, à moins de deux kilomètres ?",
        en: "Here, who uses power in full daylight, all year, within two kilometres?",
      },
    },
    {
      key: "who-stays-out",
      ask: {
        fr: "Ici, qui restera dehors si l’on ne va pas le chercher, et pourquoi ?",
        en: "Here, who will stay out unless someone goes to fetch them, and why?",
      },
    },
    {
      key: "whose-money",
      ask: {
        fr: "Qui met l’argent, qui prend le risque, et qui reçoit quand tout est remboursé ?",
        en: "Who puts in the money, who takes the risk, and who receives once all is paid back?",
      },
    },
    {
      key: "who-pays-the-grid",
      ask: {
        fr: "Si nous payons moins de réseau, qui en paie plus, et en avons-nous parlé ?",
        en: "If we pay less for the grid, who pays more, and have we talked about it?",
      },
    },
    {
      key: "do-we-use-less",
      ask: {
        fr: "Depuis que nous produisons, consommons-nous moins, ou davantage ?",
        en: "Since we began to produce, do we use less, or more?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["shares-local-power", "shared-power-covers-use", "relies-on-local-renewables", "local-renewables-by-kind"],
  whatDiffers: [
    { fr: "Le soleil, les pentes, l’âge et l’état des toits", en: "Sun, slopes, the age and state of roofs" },
    { fr: "Qui consomme à côté, et à quelles heures", en: "Who uses power next door, and at what hours" },
    {
      fr: "Ce que la commune, le syndicat d’énergie et le bailleur ont déjà signé",
      en: "What the commune, the energy board and the landlord have already signed",
    },
    {
      fr: "L’épargne d’ici et l’habitude de décider à plusieurs",
      en: "Local savings, and the habit of deciding together",
    },
    { fr: "La place qui reste sur le réseau", en: "The room left on the grid" },
  ],
  source: ours,
};
