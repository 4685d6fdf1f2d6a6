import type { CodeList } from "@bassin/plugin-sdk";

/** Breakdowns that belong to energy alone. */
export const codeLists: readonly CodeList[] = [
  {
    key: "energy-sector",
    label: { fr: "À quoi sert l’énergie", en: "What energy is used for" },
    exhaustive: true,
    codes: [
      { code: "homes", label: { fr: "Logements", en: "Homes" } },
      {
        code: "services",
        label: { fr: "Commerces, bureaux, services publics", en: "Shops, offices, public services" },
      },
      { code: "industry", label: { fr: "Industrie", en: "Industry" } },
      { code: "farming", label: { fr: "Agriculture", en: "Farming" } },
      { code: "transport", label: { fr: "Transports", en: "Transport" } },
      { code: "other", label: { fr: "Autre ou non réparti", en: "Other or not attributed" } },
    ],
  },
  {
    key: "renewable-kind",
    label: { fr: "D’où vient l’énergie renouvelable", en: "Where renewable energy comes from" },
    exhaustive: true,
    codes: [
      { code: "sun", label: { fr: "Soleil", en: "Sun" } },
      { code: "wind", label: { fr: "Vent", en: "Wind" } },
      { code: "water", label: { fr: "Eau", en: "Water" } },
      { code: "wood", label: { fr: "Bois", en: "Wood" } },
      { code: "biogas", label: { fr: "Biogaz", en: "Biogas" } },
      { code: "ground-and-air", label: { fr: "Sol et air", en: "Ground and air" } },
      { code: "other", label: { fr: "Autre", en: "Other" } },
    ],
  },
  {
    key: "participant-kind",
    label: { fr: "Qui partage l’électricité", en: "Who shares power" },
    exhaustive: true,
    codes: [
      { code: "households", label: { fr: "Ménages", en: "Households" } },
      { code: "public", label: { fr: "Services publics", en: "Public services" } },
      { code: "organisations", label: { fr: "Entreprises et associations", en: "Companies and associations" } },
    ],
  },
];
