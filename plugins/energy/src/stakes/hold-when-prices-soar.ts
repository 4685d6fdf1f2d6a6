import type { Stake } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** Prices that soar, power that fails. */
export const holdOn: Stake = {
  key: "hold-when-prices-soar",
  label: {
    fr: "Tenir quand les prix s’envolent ou que le réseau flanche",
    en: "Hold on when prices soar or the grid gives way",
  },
  ask: {
    fr: "Ici, qui a fermé, déménagé ou renoncé quand les prix de l’énergie ont doublé ?",
    en: "Here, who closed, moved or gave up when energy prices doubled?",
  },
  lifeFunctions: ["energy", "housing", "work"],
  triggers: [
    {
      fr: "Un boulanger, une blanchisserie, une serre ont failli s’arrêter",
      en: "A baker, a laundry, a greenhouse nearly stopped",
    },
    { fr: "Une tempête a coupé le courant plusieurs jours", en: "A storm cut the power for several days" },
    {
      fr: "Des contrats ont été signés sans que personne ici ne les comprenne",
      en: "Contracts were signed that nobody here understood",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Dépendre moins de ce qui se brûle et vient de loin",
        en: "Depending less on what is burnt and comes from afar",
      },
      reveals: ["heats-with-oil-or-gas", "relies-on-local-renewables"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Ne pas perdre pied à la première facture",
        en: "Not losing one’s footing at the first bill",
      },
      reveals: ["has-bill-arrears", "supply-cut-or-reduced"],
    },
    territorial: {
      speaksOf: {
        fr: "Des commerces, des ateliers et des services publics qui restent ouverts",
        en: "Shops, workshops and public services that stay open",
      },
      gap: {
        fr: "Ce que paient les entreprises et les associations n’est connu que de chacune ; cela se met sur la table avant de se compter.",
        en: "What companies and associations pay is known only to each; it is put on the table before it is counted.",
      },
    },
  },
  source: ours,
};
