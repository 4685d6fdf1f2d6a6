import type { ActorRole } from "@bassin/plugin-sdk";

/** The actors usually met around food, and what they usually hold. */
export const actorRoles: readonly ActorRole[] = [
  {
    key: "growers",
    label: { fr: "Producteurs et éleveurs", en: "Growers and livestock farmers" },
    gloss: {
      fr: "Cultivent, élèvent, connaissent les saisons et ce que la terre peut donner.",
      en: "Grow and raise; know the seasons and what the land can give.",
    },
    usuallyHolds: ["local-canteen-platform/local-produce", "inclusive-growing-hub/basket-planning"],
    natures: ["company", "cooperative", "association"],
  },
  {
    key: "processors",
    label: { fr: "Transformateurs et artisans des métiers de bouche", en: "Food processors and artisans" },
    gloss: {
      fr: "Lavent, coupent, cuisent, conservent ; tiennent l’hygiène et l’outil.",
      en: "Wash, cut, cook, preserve; keep hygiene and the tools.",
    },
    usuallyHolds: ["local-canteen-platform/processing-room", "inclusive-growing-hub/processing"],
    natures: ["company", "cooperative", "association", "public-institution"],
  },
  {
    key: "kitchen-teams",
    label: { fr: "Équipes de cuisine collective", en: "Canteen kitchen teams" },
    gloss: {
      fr: "Font les menus et les repas ; savent ce qu’une commande change dans une matinée.",
      en: "Make menus and meals; know what an order changes in a morning.",
    },
    usuallyHolds: ["local-canteen-platform/kitchen-training"],
    natures: ["public-institution", "company", "association"],
  },
  {
    key: "local-authorities",
    label: {
      fr: "Communes, intercommunalité, département, région",
      en: "Communes, their community, department, region",
    },
    gloss: {
      fr: "Répondent de cantines, d’équipements, de terres ; peuvent changer leurs façons d’acheter.",
      en: "Answer for canteens, equipment and land; can change the way they buy.",
    },
    usuallyHolds: ["local-canteen-platform/processing-room", "local-canteen-platform/kitchen-training"],
    natures: ["public-institution"],
  },
  {
    key: "integrating-cooperative",
    label: { fr: "Coopérative ou association qui intègre", en: "Co-operative or association that integrates" },
    gloss: {
      fr: "Fait tenir ensemble les commandes, les lieux et les personnes ; rend des comptes à tous.",
      en: "Holds orders, places and people together; answers to all.",
    },
    usuallyHolds: ["local-canteen-platform/intermediation-platform", "food-third-place/coordination"],
    natures: ["cooperative", "association"],
  },
  {
    key: "food-shop",
    label: { fr: "Magasin", en: "Food shop" },
    gloss: {
      fr: "Vend tous les jours, et peut porter plus que son propre étal.",
      en: "Sells every day, and can carry more than its own stall.",
    },
    usuallyHolds: ["food-third-place/shop"],
    natures: ["company", "cooperative", "association"],
  },
  {
    key: "popular-education",
    label: { fr: "Associations d’éducation populaire et écoles", en: "Popular education associations and schools" },
    gloss: { fr: "Font goûter, cuisiner, visiter, discuter.", en: "Have people taste, cook, visit, discuss." },
    usuallyHolds: ["local-canteen-platform/food-education", "food-third-place/workshops"],
    natures: ["association", "public-institution"],
  },
  {
    key: "short-chain-operator",
    label: { fr: "Opérateur de circuit court", en: "Short-chain operator" },
    gloss: {
      fr: "Relie des producteurs et des mangeurs, sans long détour ni long stock.",
      en: "Links growers and eaters, without long detours or long storage.",
    },
    usuallyHolds: ["food-third-place/short-chain-delivery", "local-canteen-platform/intermediation-platform"],
    natures: ["association", "company", "cooperative"],
  },
  {
    key: "inclusion-garden",
    label: { fr: "Jardin d’insertion", en: "Work-inclusion garden" },
    gloss: {
      fr: "Produit des légumes et accompagne des personnes vers l’emploi : deux métiers tenus ensemble.",
      en: "Grows vegetables and supports people towards work: two trades held together.",
    },
    usuallyHolds: ["inclusive-growing-hub/inclusive-growing", "inclusive-growing-hub/processing"],
    natures: ["association", "cooperative"],
  },
  {
    key: "cooking-inhabitants",
    label: { fr: "Habitants qui cuisinent et transmettent", en: "Inhabitants who cook and pass it on" },
    gloss: {
      fr: "Disent ce qui se mange vraiment, et en parlent mieux que personne à leurs voisins.",
      en: "Say what is truly eaten, and speak of it to neighbours better than anyone.",
    },
    usuallyHolds: ["inclusive-growing-hub/ambassadors", "food-third-place/shared-kitchen"],
    natures: ["inhabitants", "association"],
  },
];
