import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "liveable-home",
    kind: "immediate",
    statement: {
      fr: "Le logement redevient vivable : sec, sûr, clair.",
      en: "The home becomes liveable again: dry, safe, light.",
    },
    beneficiary: { fr: "Les familles qui y vivent", en: "The families who live there" },
    source: ours,
  },
  {
    key: "materials-put-to-use",
    kind: "immediate",
    statement: {
      fr: "Des matériaux resservent au lieu d’être jetés.",
      en: "Materials are used again instead of being thrown away.",
    },
    beneficiary: {
      fr: "Les familles, et ceux qui s’en défaisaient",
      en: "Families, and those who were getting rid of them",
    },
    source: ours,
  },
  {
    key: "confidence-regained",
    kind: "mediate",
    statement: {
      fr: "Des personnes reprennent confiance, invitent de nouveau, et osent d’autres démarches.",
      en: "People regain confidence, invite others again, and dare to take other steps.",
    },
    beneficiary: { fr: "Les personnes, leurs enfants, leurs voisins", en: "People, their children, their neighbours" },
    source: ours,
  },
  {
    key: "tenant-and-landlord-talk",
    kind: "mediate",
    statement: {
      fr: "Locataires et bailleurs se reparlent, et l’entretien devient l’affaire des deux.",
      en: "Tenants and landlords speak again, and upkeep becomes a matter for both.",
    },
    beneficiary: { fr: "Les locataires et leurs bailleurs", en: "Tenants and their landlords" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "less-building-waste",
    sign: "positive",
    statement: {
      fr: "Moins de gravats et d’encombrants sont à collecter.",
      en: "There is less rubble and bulky waste to collect.",
    },
    bearer: { fr: "La collectivité chargée des déchets", en: "The authority in charge of waste" },
    source: ours,
  },
  {
    key: "damage-avoided",
    sign: "positive",
    statement: {
      fr: "Des dégâts des eaux, des incendies et des expulsions n’arrivent pas.",
      en: "Water damage, fires and evictions do not happen.",
    },
    bearer: { fr: "Les bailleurs, les assureurs, les voisins", en: "Landlords, insurers, neighbours" },
    source: ours,
  },
  {
    key: "landlord-off-the-hook",
    sign: "negative",
    statement: {
      fr: "Des familles font à leurs frais ce que la loi demande au bailleur.",
      en: "Families do at their own cost what the law asks of the landlord.",
    },
    bearer: { fr: "Les locataires, et ceux qui viendront après", en: "Tenants, and those who come after" },
    source: ours,
  },
  {
    key: "noise-next-door",
    sign: "negative",
    statement: {
      fr: "Des travaux faits le soir et le dimanche gênent l’immeuble.",
      en: "Works done in the evening and on Sundays disturb the building.",
    },
    bearer: { fr: "Les voisins", en: "Neighbours" },
    source: ours,
  },
];
