import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "something-made",
    kind: "immediate",
    statement: {
      fr: "Des personnes font de leurs mains ce qu’elles ne savaient pas faire.",
      en: "People make with their hands what they could not make before.",
    },
    beneficiary: { fr: "Les personnes qui apprennent", en: "People who learn" },
    source: ours,
  },
  {
    key: "pride-of-showing",
    kind: "immediate",
    statement: {
      fr: "Des personnes se découvrent utiles, et le disent.",
      en: "People find that they are useful, and say so.",
    },
    beneficiary: { fr: "Celles et ceux qui montrent", en: "Those who show" },
    source: ours,
  },
  {
    key: "trades-taken-over",
    kind: "mediate",
    statement: {
      fr: "Des métiers trouvent une relève ; des gestes restent sus.",
      en: "Trades find someone to take over; skills stay known.",
    },
    beneficiary: { fr: "Les entreprises, les habitants qu’elles servent", en: "Firms, the inhabitants they serve" },
    source: ours,
  },
  {
    key: "people-who-complete-each-other",
    kind: "mediate",
    statement: {
      fr: "On sait qui sait quoi, et l’on compte les uns sur les autres.",
      en: "People know who knows what, and rely on each other.",
    },
    beneficiary: { fr: "Le bassin de vie", en: "The living area" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "generations-meet",
    sign: "positive",
    statement: {
      fr: "Des âges qui ne se parlaient plus se fréquentent.",
      en: "Ages that no longer spoke to each other meet.",
    },
    bearer: {
      fr: "Les familles, les services aux aînés, les écoles",
      en: "Families, services for older people, schools",
    },
    source: ours,
  },
  {
    key: "things-last-longer",
    sign: "positive",
    statement: { fr: "Des choses se réparent et durent.", en: "Things are mended and last." },
    bearer: { fr: "La collectivité chargée des déchets", en: "The authority in charge of waste" },
    source: ours,
  },
  {
    key: "unpaid-in-place-of-paid",
    sign: "negative",
    statement: {
      fr: "Des formateurs et des artisans voient donné ce dont ils vivent.",
      en: "Trainers and tradespeople see given away what they live on.",
    },
    bearer: { fr: "Les formateurs et les artisans d’ici", en: "Trainers and tradespeople here" },
    source: ours,
  },
  {
    key: "same-people-tired",
    sign: "negative",
    statement: {
      fr: "On demande toujours aux mêmes, et ils s’épuisent.",
      en: "The same people are always asked, and they wear out.",
    },
    bearer: {
      fr: "Les proches de ceux qui montrent, leurs employeurs",
      en: "Those close to people who show, their employers",
    },
    source: ours,
  },
];
