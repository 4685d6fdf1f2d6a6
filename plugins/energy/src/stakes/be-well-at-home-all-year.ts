import type { Stake } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** Cold, heat and bills at home. */
export const wellAtHome: Stake = {
  key: "be-well-at-home-all-year",
  label: {
    fr: "Être bien chez soi, l’hiver comme l’été, sans se priver du reste",
    en: "Be well at home, in winter and in summer, without going without the rest",
  },
  ask: {
    fr: "Ici, qui baisse le chauffage ou ferme une pièce pour finir le mois ?",
    en: "Here, who turns the heating down or shuts a room to get to the end of the month?",
  },
  lifeFunctions: ["energy", "housing", "health"],
  triggers: [
    {
      fr: "Des facteurs, des aides à domicile ou des enseignants voient des logements froids",
      en: "Postal workers, home helpers or teachers see cold homes",
    },
    {
      fr: "Des dossiers de factures impayées reviennent chaque hiver aux mêmes guichets",
      en: "Files of unpaid bills come back to the same desks every winter",
    },
    { fr: "L’été, on dort mal sous les toits", en: "In summer, people sleep badly under the roofs" },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Ce qui brûle pour chauffer des logements qui laissent partir la chaleur",
        en: "What burns to heat homes that let the heat out",
      },
      reveals: ["heats-with-oil-or-gas"],
    },
    wellBeing: {
      speaksOf: {
        fr: "La santé, le sommeil, et ce à quoi l’on renonce pour payer l’énergie",
        en: "Health, sleep, and what people give up to pay for energy",
      },
      reveals: ["was-cold", "cannot-keep-warm", "was-too-hot", "overspends-on-energy", "under-consumes"],
    },
    territorial: {
      speaksOf: {
        fr: "Qui repère, qui vient, et ce qui se passe après la visite",
        en: "Who notices, who comes, and what happens after the visit",
      },
      reveals: ["found-a-way-out", "supply-cut-or-reduced"],
    },
  },
  source: ours,
};
