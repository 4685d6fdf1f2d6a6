import type { CodeList } from "@bassin/plugin-sdk";

/** Breakdowns that belong to food alone. */
export const codeLists: readonly CodeList[] = [
  {
    key: "canteen-kind",
    label: { fr: "Sorte de cantine", en: "Kind of canteen" },
    exhaustive: true,
    codes: [
      { code: "school", label: { fr: "Scolaire et petite enfance", en: "School and early childhood" } },
      { code: "care", label: { fr: "Santé et médico-social", en: "Health and care" } },
      { code: "work", label: { fr: "Travail et administration", en: "Work and administration" } },
      { code: "other", label: { fr: "Autre", en: "Other" } },
    ],
  },
  {
    key: "farm-size",
    label: { fr: "Taille de l’exploitation", en: "Size of the farm" },
    exhaustive: true,
    codes: [
      { code: "small", label: { fr: "Micro et petite", en: "Very small and small" } },
      { code: "medium", label: { fr: "Moyenne", en: "Medium" } },
      { code: "large", label: { fr: "Grande", en: "Large" } },
    ],
  },
];
