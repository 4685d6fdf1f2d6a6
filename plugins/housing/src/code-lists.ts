import type { CodeList } from "@bassin/plugin-sdk";

/** Breakdowns that belong to housing alone. */
export const codeLists: readonly CodeList[] = [
  {
    key: "home-size",
    label: { fr: "Taille du logement", en: "Size of the home" },
    exhaustive: true,
    codes: [
      { code: "one-room", label: { fr: "Une pièce", en: "One room" } },
      { code: "two-rooms", label: { fr: "Deux pièces", en: "Two rooms" } },
      { code: "three-rooms", label: { fr: "Trois pièces", en: "Three rooms" } },
      { code: "four-rooms-plus", label: { fr: "Quatre pièces et plus", en: "Four rooms and more" } },
    ],
  },
  {
    key: "building-kind",
    label: { fr: "Sorte de bâtiment", en: "Kind of building" },
    exhaustive: true,
    codes: [
      { code: "house", label: { fr: "Maison", en: "House" } },
      { code: "co-owned", label: { fr: "Copropriété", en: "Co-owned building" } },
      { code: "single-owner", label: { fr: "Immeuble d’un seul propriétaire", en: "Building with a single owner" } },
    ],
  },
  {
    key: "material-kind",
    label: { fr: "Sorte de matériau", en: "Kind of material" },
    exhaustive: true,
    codes: [
      { code: "structure", label: { fr: "Gros œuvre et charpente", en: "Structure and roof frame" } },
      { code: "insulation", label: { fr: "Isolation", en: "Insulation" } },
      { code: "finishing", label: { fr: "Menuiseries et finitions", en: "Joinery and finishing" } },
      { code: "equipment", label: { fr: "Équipements", en: "Equipment" } },
    ],
  },
];
