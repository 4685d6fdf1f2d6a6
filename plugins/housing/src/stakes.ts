import type { Stake } from "@bassin/plugin-sdk";
import { ours, renovationTerritory, whyAnotherModel } from "./sources.ts";

const findAHome: Stake = {
  key: "find-a-decent-home",
  label: {
    fr: "Trouver un logement digne, à un prix que l’on tient",
    en: "Find a decent home at a price one can keep up",
  },
  ask: {
    fr: "Ici, qui voudrait habiter et ne trouve pas, et qui habite sans vraiment pouvoir y vivre ?",
    en: "Here, who would like to live here and finds nothing, and who lives here without really being able to?",
  },
  lifeFunctions: ["housing", "health"],
  triggers: [
    {
      fr: "Des enfants du pays partent faute de trouver où se loger",
      en: "Young people from here leave for want of somewhere to live",
    },
    {
      fr: "Des employeurs, un hôpital, une école recrutent et personne ne trouve de toit",
      en: "Employers, a hospital, a school recruit, and nobody finds a roof",
    },
    {
      fr: "Des familles vivent à l’étroit, dans l’humide ou le froid, et n’osent pas le dire",
      en: "Families live cramped, in damp or cold, and dare not say so",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "La terre prise pour loger, quand des murs existent déjà",
        en: "The land taken to house people, when walls already exist",
      },
      reveals: ["added-without-taking-land", "long-vacant-homes"],
    },
    wellBeing: {
      speaksOf: {
        fr: "De la place, de l’air, du jour, et de quoi vivre une fois le loyer payé",
        en: "Room, air, daylight, and enough to live on once the rent is paid",
      },
      reveals: ["overburdened-by-housing-cost", "lacks-a-room", "severely-deprived-of-housing"],
    },
    territorial: {
      speaksOf: {
        fr: "Pouvoir venir, rester ou changer de logement sans quitter le bassin de vie",
        en: "Being able to come, stay or change homes without leaving the living area",
      },
      reveals: ["housed-within-twelve-months", "requests-per-allocation"],
    },
  },
  source: ours,
};

const liveInWhatIsBuilt: Stake = {
  key: "live-in-what-is-built",
  label: { fr: "Habiter ce qui est déjà bâti", en: "Live in what is already built" },
  ask: {
    fr: "Ici, derrière quels volets clos pourrait-on vivre, et qu’est-ce qui l’empêche ?",
    en: "Here, behind which closed shutters could people live, and what prevents it?",
  },
  lifeFunctions: ["housing", "culture"],
  triggers: [
    {
      fr: "Le centre se vide pendant que des lotissements s’ouvrent au bord",
      en: "The centre empties while estates open at the edge",
    },
    {
      fr: "Des héritiers ne savent que faire d’une maison trop grande ou trop abîmée",
      en: "Heirs do not know what to do with a house too large or too worn",
    },
    {
      fr: "La loi limite la terre que l’on peut encore bâtir",
      en: "The law limits the land that may still be built on",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Les terres laissées vivantes, et les matériaux déjà en place",
        en: "Land left alive, and materials already in place",
      },
      reveals: ["added-without-taking-land", "reused-or-bio-based-materials"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Se sentir chez soi dans une rue où il y a de la lumière",
        en: "Feeling at home in a street where there is light",
      },
      gap: {
        fr: "Ce que fait une rue éteinte à ceux qui y restent ne se compte pas : cela se raconte en marchant.",
        en: "What an unlit street does to those who stay is not counted: it is told while walking.",
      },
    },
    territorial: {
      speaksOf: {
        fr: "Des bourgs habités à l’année, où un commerce et une école tiennent",
        en: "Towns lived in all year, where a shop and a school hold on",
      },
      reveals: ["lived-in-all-year", "long-vacant-homes"],
    },
  },
  source: whyAnotherModel,
};

const renovateTogether: Stake = {
  key: "renovate-with-dwellers",
  label: { fr: "Rénover avec celles et ceux qui habitent", en: "Renovate with those who live there" },
  ask: {
    fr: "Ici, qui voudrait améliorer son logement, et à quel moment renonce-t-il ?",
    en: "Here, who would like to improve their home, and at what point do they give up?",
  },
  lifeFunctions: ["housing", "energy", "work"],
  triggers: [
    {
      fr: "Des devis s’empilent, chacun pour un morceau, et personne ne répond de l’ensemble",
      en: "Quotes pile up, each for a piece, and nobody answers for the whole",
    },
    {
      fr: "Des artisans refusent des chantiers faute de bras ou de temps pour les papiers",
      en: "Trades turn down works for want of hands, or of time for paperwork",
    },
    {
      fr: "Des logements ne pourront bientôt plus se louer en l’état",
      en: "Homes will soon no longer be let as they are",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "L’énergie que l’on ne brûle plus, les matériaux que l’on ne jette pas",
        en: "Energy no longer burnt, materials not thrown away",
      },
      reveals: ["lives-in-class-f-g", "reused-or-bio-based-materials"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Le confort, et le fait de reprendre la main sur son logement",
        en: "Comfort, and taking one’s home back in hand",
      },
      reveals: ["continues-works-alone", "finishes-renovation", "says-they-can"],
    },
    territorial: {
      speaksOf: {
        fr: "Des métiers du bâtiment qui travaillent ensemble et restent ici",
        en: "Building trades that work together and stay here",
      },
      reveals: ["deep-renovation-cost"],
    },
  },
  source: renovationTerritory,
};

const stayAtHome: Stake = {
  key: "stay-home-as-life-changes",
  label: { fr: "Rester chez soi quand la vie change", en: "Stay at home as life changes" },
  ask: {
    fr: "Ici, qui devra partir parce que son logement ne suit plus : l’âge, un enfant, une séparation, un accident ?",
    en: "Here, who will have to leave because the home no longer follows: age, a child, a separation, an accident?",
  },
  lifeFunctions: ["housing", "ageing", "health"],
  triggers: [
    { fr: "Une chute, et l’on ne peut plus monter l’escalier", en: "A fall, and the stairs can no longer be climbed" },
    {
      fr: "Des maisons trop grandes pour une personne, des appartements trop petits pour cinq",
      en: "Houses too large for one person, flats too small for five",
    },
    { fr: "Des départs en établissement que personne ne souhaitait", en: "Moves to a care home that nobody wanted" },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Adapter ce qui est là plutôt que d’en bâtir un autre",
        en: "Fitting what is there rather than building another",
      },
      gap: {
        fr: "Un logement adapté en évite parfois un neuf ; personne ne compte ce qui n’a pas été bâti.",
        en: "A fitted home sometimes saves a new one; nobody counts what was not built.",
      },
    },
    wellBeing: {
      speaksOf: {
        fr: "Garder ses gestes, ses habitudes, ses voisins",
        en: "Keeping one’s ways, habits and neighbours",
      },
      reveals: ["adapted-home-at-75", "says-they-can"],
    },
    territorial: {
      speaksOf: {
        fr: "Pouvoir échanger un logement pour un autre sans changer de lieu",
        en: "Being able to exchange one home for another without changing place",
      },
      reveals: ["lacks-a-room", "requests-per-allocation"],
    },
  },
  source: ours,
};

/** What a territory may want to take charge of so that people live well where they live. */
export const stakes: readonly Stake[] = [findAHome, liveInWhatIsBuilt, renovateTogether, stayAtHome];
