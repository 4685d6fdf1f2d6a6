import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "comfort-in-season",
    kind: "immediate",
    statement: {
      fr: "On n’a plus froid le lundi ni trop chaud en juin.",
      en: "People are no longer cold on Mondays, nor too hot in June.",
    },
    beneficiary: { fr: "Élèves, agents, patients, locataires", en: "Pupils, staff, patients, tenants" },
    source: ours,
  },
  {
    key: "lower-bill",
    kind: "immediate",
    statement: {
      fr: "La facture d’énergie baisse, et l’on sait pourquoi.",
      en: "The energy bill falls, and people know why.",
    },
    beneficiary: {
      fr: "Le propriétaire et ceux qui paient les charges",
      en: "The owner, and those who pay the charges",
    },
    source: ours,
  },
  {
    key: "culture-of-use",
    kind: "mediate",
    statement: {
      fr: "Les usagers et les techniciens se parlent, et règlent ensemble ce qui gêne.",
      en: "Users and technicians talk, and settle together what bothers them.",
    },
    beneficiary: { fr: "Les équipes de chaque bâtiment", en: "The teams of each building" },
    source: ours,
  },
  {
    key: "buying-otherwise",
    kind: "mediate",
    statement: {
      fr: "La collectivité sait acheter un résultat à plusieurs, et non une quantité de travaux.",
      en: "The authority knows how to buy a result with others, and not an amount of works.",
    },
    beneficiary: { fr: "Les autres services, les autres communes", en: "Other departments, other communes" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "less-carbon",
    sign: "positive",
    statement: { fr: "Moins de gaz réchauffe le climat.", en: "Less gas warms the climate." },
    bearer: { fr: "Tous, et ceux qui viendront après nous", en: "Everyone, and those who come after us" },
    source: ours,
  },
  {
    key: "rebound",
    sign: "negative",
    statement: {
      fr: "L’argent gagné se dépense ailleurs en énergie : on chauffe plus, on éclaire plus.",
      en: "The money gained is spent on energy elsewhere: more heating, more lighting.",
    },
    bearer: { fr: "Le climat, donc chacun", en: "The climate, hence everyone" },
    source: ours,
  },
  {
    key: "small-firms-left-out",
    sign: "negative",
    statement: {
      fr: "Un contrat trop gros écarte les entreprises d’ici.",
      en: "Too large a contract leaves local firms out.",
    },
    bearer: { fr: "Les artisans et leurs salariés", en: "Craftspeople and their employees" },
    source: ours,
  },
];
