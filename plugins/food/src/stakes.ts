import type { Stake } from "@bassin/plugin-sdk";
import { luchon, ours, wasteTerritory, whyAnotherModel } from "./sources.ts";

const eatWell: Stake = {
  key: "eat-well-every-day",
  label: { fr: "Bien manger chaque jour, à portée de chacun", en: "Eat well every day, within everyone’s reach" },
  ask: {
    fr: "Ici, qui voudrait manger autrement et ne le peut pas ?",
    en: "Here, who would like to eat differently and cannot?",
  },
  lifeFunctions: ["food", "health"],
  triggers: [
    { fr: "Des familles comptent avant d’acheter un fruit", en: "Families count before buying a piece of fruit" },
    {
      fr: "Le dernier commerce de frais a fermé, ou n’a jamais ouvert dans ce quartier",
      en: "The last shop selling fresh food closed, or never opened in this neighbourhood",
    },
    {
      fr: "Des soignants voient monter des maladies liées à ce que l’on mange",
      en: "Health professionals see illnesses linked to diet on the rise",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Les sols, l’eau et le vivant dont dépend ce que l’on mange",
        en: "The soils, water and living things that food depends on",
      },
      reveals: ["organic-food-served", "sustainable-food-served"],
    },
    wellBeing: {
      speaksOf: {
        fr: "La santé, le plaisir, et le fait de choisir ce que l’on mange",
        en: "Health, pleasure, and choosing what one eats",
      },
      reveals: ["eats-enough", "reduces-or-skips-food", "affords-recommended-basket", "five-a-day"],
    },
    territorial: {
      speaksOf: {
        fr: "Où l’on trouve de bons produits, et qui décide de ce qui se vend ici",
        en: "Where good food is found, and who decides what is sold here",
      },
      reveals: ["fresh-outlet-nearby", "takes-part-in-food-policy"],
    },
  },
  source: whyAnotherModel,
};

const feedFromHere: Stake = {
  key: "feed-people-from-here",
  label: { fr: "Nourrir le territoire avec ce qu’il produit", en: "Feed the territory with what it grows" },
  ask: {
    fr: "Ici, qu’est-ce qui pousse à dix kilomètres et n’arrive jamais dans nos assiettes ?",
    en: "Here, what grows ten kilometres away and never reaches our plates?",
  },
  lifeFunctions: ["food", "learning"],
  triggers: [
    {
      fr: "Une route coupée ou une flambée des prix a montré de qui l’on dépend",
      en: "A road cut off or a surge in prices showed whom people depend on",
    },
    {
      fr: "Des cantines cherchent des produits d’ici et ne trouvent ni les volumes ni la livraison",
      en: "Canteens look for local food and find neither the volumes nor the delivery",
    },
    { fr: "Des équipements existent déjà, à moitié employés", en: "Equipment already exists, half used" },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Des cultures et des élevages qui entretiennent la terre au lieu de l’user",
        en: "Crops and livestock that keep up the land instead of wearing it out",
      },
      reveals: ["sustainable-food-served", "organic-food-served"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Ce que mangent celles et ceux qui ne choisissent pas leur repas : élèves, patients, résidents",
        en: "What is eaten by those who do not choose their meal: pupils, patients, residents",
      },
      reveals: ["canteens-meeting-the-law"],
    },
    territorial: {
      speaksOf: {
        fr: "Tenir quand les routes, les prix ou le climat se dérobent",
        en: "Holding on when roads, prices or the climate give way",
      },
      reveals: ["local-meals-served"],
    },
  },
  source: luchon,
};

const liveFromGrowing: Stake = {
  key: "live-from-growing-food",
  label: {
    fr: "Vivre du travail de la terre, et y trouver sa place",
    en: "Make a living from the land, and find a place there",
  },
  ask: {
    fr: "Ici, qui reprendra les fermes, et qui voudrait travailler la terre sans savoir par où entrer ?",
    en: "Here, who will take over the farms, and who would like to work the land without knowing where to start?",
  },
  lifeFunctions: ["food", "work", "learning"],
  triggers: [
    { fr: "Des fermes s’arrêtent sans reprise", en: "Farms stop and nobody takes over" },
    {
      fr: "Des producteurs vendent loin, ou à perte, ce qui se mangerait ici",
      en: "Growers sell far away, or at a loss, what could be eaten here",
    },
    {
      fr: "Des personnes restent longtemps sans emploi à côté de terres qui manquent de bras",
      en: "People stay long without work beside land that lacks hands",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Des terres qui restent cultivées, et cultivées avec soin",
        en: "Land that stays farmed, and farmed with care",
      },
      gap: {
        fr: "Les surfaces et les pratiques sont recensées tous les dix ans environ : trop rarement pour suivre une trajectoire d’ici.",
        en: "Areas and practices are surveyed about every ten years: too rarely to follow a path from here.",
      },
    },
    wellBeing: {
      speaksOf: {
        fr: "Un revenu, une santé et une fierté pour qui produit",
        en: "An income, health and pride for those who grow",
      },
      reveals: ["producers-living-from-local-outlets"],
    },
    territorial: {
      speaksOf: {
        fr: "Des débouchés proches, et de la place pour celles et ceux qui sont loin de l’emploi",
        en: "Outlets nearby, and room for those who are far from work",
      },
      reveals: ["producers-living-from-local-outlets", "says-they-can"],
    },
  },
  source: ours,
};

const wasteNothing: Stake = {
  key: "waste-no-food",
  label: { fr: "Ne plus jeter ce qui nourrit", en: "Stop throwing food away" },
  ask: {
    fr: "Ici, qu’est-ce qui est jeté, où, et qui en aurait l’usage ?",
    en: "Here, what is thrown away, where, and who would have a use for it?",
  },
  lifeFunctions: ["food", "objects"],
  triggers: [
    { fr: "Les restes des cantines se pèsent en tonnes", en: "Canteen leftovers weigh tonnes" },
    {
      fr: "Des invendus et des surplus de récolte se perdent à côté de l’aide alimentaire",
      en: "Unsold food and surplus crops are lost next door to food aid",
    },
    {
      fr: "Les biodéchets doivent être triés, et quelqu’un doit s’en servir",
      en: "Food scraps must be sorted, and someone must put them to use",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "L’eau, l’énergie et la terre dépensées pour rien, et ce qui peut retourner au sol",
        en: "Water, energy and land spent for nothing, and what can return to the soil",
      },
      reveals: ["waste-per-meal"],
    },
    wellBeing: {
      speaksOf: { fr: "Ceux qui manquent à côté de ce qui se perd", en: "Those who go short beside what is lost" },
      reveals: ["needs-food-aid"],
    },
    territorial: {
      speaksOf: {
        fr: "Des acteurs qui se passent les surplus au lieu de les jeter chacun de son côté",
        en: "Actors who pass on surplus instead of each throwing it away",
      },
      gap: {
        fr: "Les échanges de surplus entre acteurs ne sont comptés nulle part ; ils se racontent avant de se compter.",
        en: "Surplus passed between actors is counted nowhere; it is told before it is counted.",
      },
    },
  },
  source: wasteTerritory,
};

/** What a territory may want to take charge of so that people eat well. */
export const stakes: readonly Stake[] = [eatWell, feedFromHere, liveFromGrowing, wasteNothing];
