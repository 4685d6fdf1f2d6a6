import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Neighbours, a garage and lent vehicles, for the trips of daily life. */
export const solidarityTransport: SolutionTemplate = {
  key: "solidarity-transport",
  name: { fr: "Transport solidaire", en: "Solidarity transport" },
  summary: {
    fr: "Que celles et ceux qui ne conduisent pas, ou plus, puissent honorer un rendez-vous, faire leurs courses et voir du monde : des habitants qui conduisent, quelqu’un qui met en relation, des véhicules prêtés et réparés.",
    en: "That those who do not drive, or no longer do, may keep an appointment, shop and see people: inhabitants who drive, someone who puts them in touch, vehicles lent and repaired.",
  },
  stakes: ["reach-care-and-one-another", "reach-work-without-a-car"],
  performances: [
    {
      key: "keep-appointments",
      statement: {
        fr: "Des personnes qui ne conduisent pas peuvent honorer un rendez-vous de santé ou une démarche, aller et retour.",
        en: "People who do not drive can keep a health or official appointment, there and back.",
      },
      beneficiaries: {
        fr: "Les personnes âgées, malades ou sans véhicule",
        en: "People who are older, ill or without a vehicle",
      },
      conditionsToAsk: [
        {
          fr: "Jusqu’à quelle distance, et qui attend pendant la consultation ?",
          en: "How far, and who waits during the consultation?",
        },
        { fr: "La personne monte-t-elle seule dans une voiture ?", en: "Can the person get into a car alone?" },
      ],
      indicators: ["appointments-given-up"],
      source: ours,
    },
    {
      key: "go-out-and-see-people",
      statement: {
        fr: "Des personnes isolées peuvent sortir, faire leurs courses et rendre visite, sans avoir le sentiment de déranger.",
        en: "Isolated people can go out, shop and visit, without feeling that they are a bother.",
      },
      beneficiaries: { fr: "Les personnes isolées et leurs proches", en: "Isolated people and those close to them" },
      conditionsToAsk: [
        {
          fr: "Comment demande-t-on sans gêne, et que peut-on donner en retour ?",
          en: "How does one ask without embarrassment, and what can one give in return?",
        },
        { fr: "Le soir et le dimanche aussi ?", en: "In the evening and on Sundays too?" },
      ],
      indicators: ["says-they-can", "mobility-precarity"],
      source: ours,
    },
    {
      key: "get-back-on-the-road",
      statement: {
        fr: "Une personne peut retrouver de quoi se déplacer seule : une voiture réparée, un véhicule prêté, un vélo et l’habitude de s’en servir.",
        en: "A person can regain a way to get around alone: a repaired car, a lent vehicle, a bicycle and the habit of using it.",
      },
      beneficiaries: { fr: "Les personnes à petits revenus", en: "People on low incomes" },
      conditionsToAsk: [
        { fr: "Combien de jours peut-on rester sans véhicule ?", en: "How many days can one do without a vehicle?" },
      ],
      indicators: ["keeps-solution-at-six-months", "without-vehicle"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-stays-home",
      ask: {
        fr: "Ici, qui ne sort plus, et comment le sait-on ?",
        en: "Here, who no longer goes out, and how do we know?",
      },
    },
    {
      key: "who-already-drives",
      ask: {
        fr: "Ici, qui conduit déjà les autres, et depuis combien de temps sans relève ?",
        en: "Here, who already drives others, and for how long without anyone taking over?",
      },
    },
    {
      key: "who-dares-not-ask",
      ask: {
        fr: "Ici, qui n’ose pas demander, et à qui oserait-il ?",
        en: "Here, who dares not ask, and whom would they dare to ask?",
      },
    },
    {
      key: "what-volunteers-need",
      ask: {
        fr: "Qu’est-ce qui ferait que les bénévoles aient envie de continuer ?",
        en: "What would make volunteers want to go on?",
      },
    },
    {
      key: "who-is-relieved",
      ask: {
        fr: "Quand un rendez-vous est honoré, qui d’autre est soulagé, et que peut-il apporter ?",
        en: "When an appointment is kept, who else is relieved, and what can they bring?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["appointments-given-up", "mobility-precarity", "says-they-can"],
  whatDiffers: [
    {
      fr: "Où sont les soins, les commerces, et ce qui vient encore jusqu’aux gens",
      en: "Where care and shops are, and what still comes to people",
    },
    {
      fr: "Les habitudes d’entraide et l’âge de celles et ceux qui aident",
      en: "Habits of mutual help, and the age of those who help",
    },
    {
      fr: "Les garages, ateliers et flottes qui existent déjà à proximité",
      en: "Garages, workshops and fleets that already exist nearby",
    },
    {
      fr: "Ce que l’intercommunalité et les caisses soutiennent déjà",
      en: "What the community of communes and the social funds already support",
    },
  ],
  source: ours,
};
