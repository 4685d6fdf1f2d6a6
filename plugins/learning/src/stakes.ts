import type { Stake } from "@bassin/plugin-sdk";
import { lifeFunctionNamed, ours, skillsAsResource } from "./sources.ts";

const learnAtAnyAge: Stake = {
  key: "learn-at-any-age",
  label: { fr: "Apprendre à tout âge, sans devoir partir", en: "Learn at any age, without having to leave" },
  ask: {
    fr: "Ici, qui voudrait apprendre quelque chose et n’a nulle part où aller ?",
    en: "Here, who would like to learn something and has nowhere to go?",
  },
  lifeFunctions: ["learning", "mobility"],
  triggers: [
    {
      fr: "Après le lycée, il faut partir loin ou s’arrêter là",
      en: "After secondary school, one must go far away or stop there",
    },
    {
      fr: "Une usine ferme, et la formation la plus proche est à une heure et demie",
      en: "A factory closes, and the nearest training is an hour and a half away",
    },
    {
      fr: "Des stages restent vides faute de pouvoir y venir",
      en: "Courses stay empty for want of a way to get there",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: { fr: "Les kilomètres que l’on fait pour apprendre", en: "The kilometres travelled in order to learn" },
      gap: {
        fr: "Les trajets vers la formation ne sont pas comptés à part des autres.",
        en: "Trips to training are not counted apart from the others.",
      },
    },
    wellBeing: {
      speaksOf: {
        fr: "L’envie, la confiance, et le droit de recommencer",
        en: "Desire, confidence, and the right to start again",
      },
      reveals: ["learnt-this-year", "young-people-left-out", "sees-it-through"],
    },
    territorial: {
      speaksOf: {
        fr: "Des lieux où apprendre, ouverts quand les gens peuvent venir",
        en: "Places to learn, open when people can come",
      },
      reveals: ["place-to-learn-nearby"],
    },
  },
  source: lifeFunctionNamed,
};

const manageEverydayPapers: Stake = {
  key: "manage-everyday-papers",
  label: {
    fr: "Lire, écrire, faire ses démarches sans renoncer",
    en: "Read, write and deal with papers without giving up",
  },
  ask: {
    fr: "Ici, qui renonce à un droit parce qu’il faut lire, écrire ou cliquer ?",
    en: "Here, who gives up a right because one must read, write or click?",
  },
  lifeFunctions: ["learning", "health"],
  triggers: [
    { fr: "Un guichet ferme, il reste un site", en: "A counter closes, a website is left" },
    {
      fr: "Des voisins, des pharmaciens, des bibliothécaires remplissent des dossiers entre deux portes",
      en: "Neighbours, chemists and librarians fill in forms between two doors",
    },
    {
      fr: "Quelqu’un dit avoir oublié ses lunettes, chaque fois",
      en: "Someone says they forgot their glasses, every time",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Des appareils que l’on garde et que l’on répare au lieu d’en changer",
        en: "Devices kept and mended instead of replaced",
      },
      gap: {
        fr: "Personne ne suit l’âge des appareils dans les foyers d’ici.",
        en: "Nobody follows the age of devices in homes here.",
      },
    },
    wellBeing: {
      speaksOf: {
        fr: "Ne plus avoir honte, et ne plus dépendre d’un autre pour ses papiers",
        en: "No longer being ashamed, nor depending on another for one’s papers",
      },
      reveals: ["held-back-in-reading", "gets-formalities-done"],
    },
    territorial: {
      speaksOf: {
        fr: "Quelqu’un à qui demander, près de chez soi",
        en: "Someone to ask, close to home",
      },
      reveals: ["gets-formalities-done", "place-to-learn-nearby"],
    },
  },
  source: ours,
};

const passOnWhatIsKnown: Stake = {
  key: "pass-on-what-is-known-here",
  label: { fr: "Se passer ce que l’on sait faire ici", en: "Pass on what people here know how to do" },
  ask: {
    fr: "Ici, quel savoir-faire partira avec la personne qui l’a, et qui voudrait l’apprendre ?",
    en: "Here, which know-how will leave with the person who has it, and who would like to learn it?",
  },
  lifeFunctions: ["learning", "work"],
  triggers: [
    {
      fr: "Des artisans, des soignants, des paysans partent à la retraite sans relève",
      en: "Tradespeople, carers and farmers retire with nobody to follow",
    },
    {
      fr: "Rénover, réparer, cultiver autrement demande des gestes que plus personne ne montre",
      en: "Renovating, mending, growing differently asks for skills nobody shows any more",
    },
    {
      fr: "Des gens savent beaucoup et croient ne rien savoir",
      en: "People know much and believe they know nothing",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Des métiers qui prennent soin de la terre, de l’eau, des maisons et des choses",
        en: "Trades that take care of land, water, houses and things",
      },
      reveals: ["enters-trades-of-care"],
    },
    wellBeing: {
      speaksOf: {
        fr: "La fierté de montrer, et de savoir faire à son tour",
        en: "The pride of showing, and of being able in turn",
      },
      reveals: ["uses-it-six-months-later", "sees-it-through"],
    },
    territorial: {
      speaksOf: {
        fr: "Des savoirs qui se complètent et restent dans le pays",
        en: "Skills that complete each other and stay in the area",
      },
      reveals: ["hours-shown"],
    },
  },
  source: skillsAsResource,
};

/** What a territory may want to take charge of so that people learn. */
export const stakes: readonly Stake[] = [learnAtAnyAge, manageEverydayPapers, passOnWhatIsKnown];
