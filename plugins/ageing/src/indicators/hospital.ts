import { type Indicator, shareOf } from "@bassin/plugin-sdk";
import { hospitalStays, publicHealth } from "../reference-sources.ts";

const stays = {
  version: "1.0.0",
  unit: "stay-per-thousand-people",
  range: { min: 0, max: 2000 },
  decimals: 0,
  externalCodes: [],
} as const;

/** What older people can be spared. */
export const hospitalIndicators: readonly Indicator[] = [
  {
    ...stays,
    key: "unplanned-hospital-stays",
    label: { fr: "Séjours à l’hôpital non prévus", en: "Unplanned hospital stays" },
    performance: {
      fr: "Des aînés peuvent être soignés à temps, et éviter d’arriver à l’hôpital par les urgences.",
      en: "Older people can be cared for in time, and avoid reaching hospital through the emergency department.",
    },
    formula: shareOf("unplanned-stays", "core:aged-75-plus", 1000),
    direction: "decrease",
    breakdowns: ["oldest-age"],
    method: {
      fr: "Demander à l’agence de santé les séjours entrés par les urgences, selon la commune où vit la personne.",
      en: "Ask the health agency for stays admitted through the emergency department, by commune of residence.",
    },
    limits: {
      fr: "Compte des séjours, non des personnes : quelques-unes y retournent souvent. Une urgence n’est pas toujours évitable.",
      en: "Counts stays, not people: a few return often. An emergency cannot always be avoided.",
    },
    source: hospitalStays,
    golden: [
      { given: { "unplanned-stays": 300, "core:aged-75-plus": 1200 }, gives: 250 },
      { given: { "unplanned-stays": null, "core:aged-75-plus": 1200 }, gives: null },
    ],
  },
  {
    ...stays,
    key: "hospital-stays-for-falls",
    label: { fr: "Séjours à l’hôpital pour une chute", en: "Hospital stays for a fall" },
    performance: {
      fr: "Des aînés peuvent aller et venir, chez eux et dehors, sans tomber.",
      en: "Older people can move about, at home and outdoors, without falling.",
    },
    formula: shareOf("stays-for-falls", "core:aged-65-plus", 1000),
    direction: "decrease",
    breakdowns: ["sex"],
    method: {
      fr: "Demander à l’agence de santé les séjours dont la cause est une chute, selon la commune où vit la personne.",
      en: "Ask the health agency for stays caused by a fall, by commune of residence.",
    },
    limits: {
      fr: "La plupart des chutes ne mènent pas à l’hôpital. Une population plus âgée chute plus : comparer avec prudence.",
      en: "Most falls do not lead to hospital. An older population falls more: compare with care.",
    },
    source: publicHealth,
    golden: [
      { given: { "stays-for-falls": 45, "core:aged-65-plus": 3000 }, gives: 15 },
      { given: { "stays-for-falls": 45, "core:aged-65-plus": null }, gives: null },
    ],
  },
];
