/** The indicators this plugin means to bring. Their keys will not change; a stake that foresees one will reveal it. */
export const foreseen = {
  eatsEnough: {
    key: "eats-enough",
    name: {
      fr: "Part des ménages qui mangent assez des aliments qu’ils souhaitent",
      en: "Share of households that eat enough of the foods they want",
    },
  },
  skipsFood: {
    key: "reduces-or-skips-food",
    name: { fr: "Part des adultes qui se privent de nourriture", en: "Share of adults who reduce or skip food" },
  },
  outletNearby: {
    key: "fresh-outlet-nearby",
    name: {
      fr: "Part des habitants à moins de 15 minutes d’un lieu où acheter du frais et du bon",
      en: "Share of inhabitants within 15 minutes of a place to buy fresh, good food",
    },
  },
  lawfulCanteens: {
    key: "canteens-meeting-the-law",
    name: {
      fr: "Part des convives servis par une cantine qui atteint 50 % de produits durables et de qualité, dont 20 % de bio",
      en: "Share of guests served by a canteen with 50% sustainable, quality food, 20% of it organic",
    },
  },
  sustainableServed: {
    key: "sustainable-food-served",
    name: {
      fr: "Part des achats des cantines en produits durables et de qualité",
      en: "Share of canteen purchases in sustainable, quality food",
    },
  },
  organicServed: {
    key: "organic-food-served",
    name: { fr: "Part des achats des cantines en bio", en: "Share of canteen purchases in organic food" },
  },
  wastePerMeal: {
    key: "waste-per-meal",
    name: { fr: "Restes jetés par repas servi", en: "Food thrown away per meal served" },
  },
  affordsBasket: {
    key: "affords-recommended-basket",
    name: {
      fr: "Part des ménages qui peuvent payer un panier recommandé",
      en: "Share of households that can afford a recommended basket",
    },
  },
  fiveADay: {
    key: "five-a-day",
    name: {
      fr: "Part des habitants qui mangent cinq fruits et légumes par jour",
      en: "Share of inhabitants who eat five fruit or vegetables a day",
    },
  },
  takesPart: {
    key: "takes-part-in-food-policy",
    name: {
      fr: "Habitants qui prennent part aux décisions sur l’alimentation, pour mille",
      en: "Inhabitants who take part in decisions about food, per thousand",
    },
  },
  needsAid: {
    key: "needs-food-aid",
    name: {
      fr: "Habitants qui ont besoin de l’aide alimentaire, pour mille",
      en: "Inhabitants who need food aid, per thousand",
    },
  },
  producersLive: {
    key: "producers-living-from-local-outlets",
    name: {
      fr: "Part des producteurs qui vivent de débouchés locaux",
      en: "Share of producers who make a living from local outlets",
    },
  },
} as const;
