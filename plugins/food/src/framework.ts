import type { ThematicFramework } from "@bassin/plugin-sdk";
import { ours } from "./sources.ts";

/** Eating well: what to look at together, in our own words. Nothing in it is added up. */
export const framework: ThematicFramework = {
  key: "eating-well",
  version: "1.0.0",
  name: { fr: "Bien manger", en: "Eating well" },
  criteria: [
    {
      id: "within-reach",
      name: { fr: "À portée de chacun", en: "Within everyone’s reach" },
      questions: [
        { fr: "Qui, ici, ne choisit pas ce qu’il mange ?", en: "Who, here, does not choose what they eat?" },
        {
          fr: "Qu’est-ce qui éloigne : le prix, la route, l’heure, le regard ?",
          en: "What keeps people away: price, distance, hours, how they are looked at?",
        },
      ],
      beacons: [
        {
          fr: "Ceux qui se privent ont été écoutés avant de décider.",
          en: "Those who go without were heard before deciding.",
        },
      ],
    },
    {
      id: "dignity",
      parent: "within-reach",
      name: { fr: "Sans humilier", en: "Without humiliation" },
      questions: [
        { fr: "L’aide laisse-t-elle choisir, et rendre ?", en: "Does help leave room to choose, and to give back?" },
      ],
      beacons: [{ fr: "Les mêmes lieux servent à tous.", en: "The same places serve everyone." }],
    },
    {
      id: "pleasure-and-health",
      name: { fr: "Plaisir et santé", en: "Pleasure and health" },
      questions: [
        {
          fr: "Que mange-t-on avec plaisir, et qui le cuisine ?",
          en: "What is eaten with pleasure, and who cooks it?",
        },
        { fr: "Que voient les soignants ?", en: "What do health professionals see?" },
      ],
      beacons: [
        {
          fr: "On goûte, on cuisine, on parle, avant d’informer.",
          en: "People taste, cook and talk before being informed.",
        },
      ],
    },
    {
      id: "living-land",
      name: { fr: "Une terre vivante", en: "Living land" },
      questions: [
        {
          fr: "Que font nos achats au sol, à l’eau, aux bêtes ?",
          en: "What do our purchases do to soil, water and animals?",
        },
        { fr: "Qui reprendra les fermes ?", en: "Who will take over the farms?" },
      ],
      beacons: [
        { fr: "Des acheteurs s’engagent avant les semis.", en: "Buyers commit before sowing." },
        { fr: "Des terres sont gardées pour nourrir.", en: "Land is kept for feeding people." },
      ],
    },
    {
      id: "work-that-holds",
      name: { fr: "Un travail qui tient", en: "Work that lasts" },
      questions: [
        {
          fr: "Qui travaille pour que nous mangions, et à quel prix pour son corps ?",
          en: "Who works so that we eat, and at what cost to their body?",
        },
      ],
      beacons: [
        {
          fr: "Les prix se discutent avec ceux qui produisent et ceux qui cuisinent.",
          en: "Prices are discussed with those who grow and those who cook.",
        },
      ],
    },
    {
      id: "nothing-lost",
      name: { fr: "Rien ne se perd", en: "Nothing is lost" },
      questions: [
        {
          fr: "Qu’est-ce qui se jette, où, et qui en aurait l’usage ?",
          en: "What is thrown away, where, and who could use it?",
        },
      ],
      beacons: [
        { fr: "On pèse, puis on change une chose à la fois.", en: "People weigh, then change one thing at a time." },
      ],
    },
    {
      id: "deciding-together",
      name: { fr: "Décider ensemble", en: "Deciding together" },
      questions: [
        { fr: "Qui décide de ce qui se mange ici ?", en: "Who decides what is eaten here?" },
        {
          fr: "Qu’avons-nous appris l’an dernier, et qu’avons-nous changé ?",
          en: "What did we learn last year, and what did we change?",
        },
      ],
      beacons: [
        {
          fr: "Des mangeurs, des producteurs et des élus décident à la même table.",
          en: "Eaters, growers and elected officials decide at one table.",
        },
      ],
    },
  ],
  source: ours,
};
