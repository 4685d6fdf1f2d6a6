import type { ThematicFramework } from "@bassin/plugin-sdk";
import { ours } from "./sources.ts";

/** The energy transition: what to look at together, in our own words. Nothing in it is added up. */
export const framework: ThematicFramework = {
  key: "energy-transition",
  version: "1.0.0",
  name: { fr: "Transition énergétique", en: "Energy transition" },
  criteria: [
    {
      id: "starting-from-uses",
      name: { fr: "Partir de ce que l’on vit", en: "Starting from how people live" },
      questions: [
        {
          fr: "De quoi avons-nous besoin : de kilowattheures, ou d’être au chaud, à l’heure et éclairés ?",
          en: "What do we need: kilowatt-hours, or to be warm, on time and with light?",
        },
        {
          fr: "Quelle dépense d’énergie ne rend service à personne ?",
          en: "Which use of energy serves nobody?",
        },
      ],
      beacons: [
        {
          fr: "On a regardé les usages, chez les gens, avant de choisir un équipement.",
          en: "People’s uses were looked at, in their homes, before equipment was chosen.",
        },
      ],
    },
    {
      id: "enough-before-more",
      name: { fr: "Assez, avant davantage", en: "Enough, before more" },
      questions: [
        {
          fr: "Que pourrions-nous faire autrement, moins loin, moins vite, ou à plusieurs ?",
          en: "What could we do differently, nearer, slower, or together?",
        },
        {
          fr: "Ce que nous économisons, à quoi le dépensons-nous ensuite ?",
          en: "What do we then spend what we save on?",
        },
      ],
      beacons: [
        {
          fr: "Une chose a été arrêtée ou partagée, et personne n’y a perdu.",
          en: "One thing was stopped or shared, and nobody lost by it.",
        },
      ],
    },
    {
      id: "nobody-left-cold",
      name: { fr: "Personne dans le froid", en: "Nobody left in the cold" },
      questions: [
        {
          fr: "Qui se prive, ici, et comment le savons-nous ?",
          en: "Who goes without, here, and how do we know?",
        },
        {
          fr: "Ce que nous décidons coûte-t-il davantage à ceux qui ont le moins ?",
          en: "Does what we decide cost those who have least the most?",
        },
      ],
      beacons: [
        {
          fr: "Un ménage repéré garde la même personne à ses côtés jusqu’à l’issue.",
          en: "A household noticed keeps the same person beside it until there is a way out.",
        },
      ],
    },
    {
      id: "heat-of-summer",
      parent: "nobody-left-cold",
      name: { fr: "Ni dans la fournaise", en: "Nor in the heat" },
      questions: [
        {
          fr: "Où va-t-on quand il fait trop chaud chez soi, et qui n’y va pas ?",
          en: "Where do people go when it is too hot at home, and who does not go?",
        },
      ],
      beacons: [
        {
          fr: "Ombre, eau et air frais ont été pensés avant la climatisation.",
          en: "Shade, water and fresh air were thought of before air conditioning.",
        },
      ],
    },
    {
      id: "what-the-place-gives",
      name: { fr: "Ce que le lieu donne", en: "What the place gives" },
      questions: [
        {
          fr: "Que peuvent donner le soleil, le vent, l’eau et la forêt d’ici sans s’épuiser ?",
          en: "What can local sun, wind, water and forest give without being worn out?",
        },
        {
          fr: "À qui sont-ils, et qui vit à côté ?",
          en: "Whose are they, and who lives beside them?",
        },
      ],
      beacons: [
        {
          fr: "Les voisins d’un projet en ont parlé avant les plans.",
          en: "The neighbours of a project talked about it before the plans.",
        },
      ],
    },
    {
      id: "value-that-stays",
      name: { fr: "La valeur qui reste", en: "Value that stays" },
      questions: [
        {
          fr: "Où va l’argent de nos factures, et qu’en revient-il ici ?",
          en: "Where does the money of our bills go, and what comes back here?",
        },
        {
          fr: "Qui paie, qui gagne, qui prend le risque ?",
          en: "Who pays, who gains, who takes the risk?",
        },
      ],
      beacons: [
        {
          fr: "Une part de ce qui est gagné revient à un bien commun, décidé à l’avance.",
          en: "Part of what is gained goes to a common good, decided ahead.",
        },
      ],
    },
    {
      id: "trades-and-skills",
      name: { fr: "Des métiers et des savoir-faire", en: "Trades and skills" },
      questions: [
        {
          fr: "Qui sait faire, ici, et qui apprend ?",
          en: "Who knows how, here, and who is learning?",
        },
        {
          fr: "Ceux qui règlent, posent et visitent ont-ils leur mot à dire ?",
          en: "Do those who set, fit and visit have their say?",
        },
      ],
      beacons: [
        {
          fr: "Des artisans qui étaient concurrents répondent ensemble.",
          en: "Craftspeople who used to compete answer together.",
        },
      ],
    },
    {
      id: "deciding-and-learning",
      name: { fr: "Décider et apprendre ensemble", en: "Deciding and learning together" },
      questions: [
        {
          fr: "Qui décide de l’énergie d’ici, et qui peut le contredire ?",
          en: "Who decides about energy here, and who can contradict them?",
        },
        {
          fr: "Qu’est-ce qui n’a pas marché, et qu’avons-nous changé depuis ?",
          en: "What did not work, and what have we changed since?",
        },
      ],
      beacons: [
        {
          fr: "Les chiffres sont lus ensemble, usagers et techniciens à la même table.",
          en: "Figures are read together, users and technicians at one table.",
        },
      ],
    },
  ],
  source: ours,
};
