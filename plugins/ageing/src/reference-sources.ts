import type { Source } from "@bassin/plugin-sdk";

function cite(fr: string, en: string, confirmed: boolean): Source {
  return { text: { fr, en }, confirmed };
}

/** Sources found and read for the definition that cites them. */
export const drees = cite(
  "Drees, allocation personnalisée d’autonomie : bénéficiaires, lieu de vie, heures d’aide",
  "DREES, personal autonomy allowance: beneficiaries, where they live, hours of help",
  true,
);
export const petitsFreres = cite(
  "Petits Frères des Pauvres, baromètre de la solitude et de l’isolement des plus de 60 ans, 2025",
  "Petits Frères des Pauvres, barometer of loneliness and isolation among people over 60, 2025",
  true,
);

/** Sources from general knowledge: to be checked before anyone relies on them. */
export const census = cite(
  "Insee, recensement : mode de cohabitation des 75 ans et plus, à vérifier",
  "INSEE, census: living arrangements of people aged 75 and over, to be checked",
  false,
);
export const hospitalStays = cite(
  "ATIH, séjours à l’hôpital selon la commune de résidence, à vérifier",
  "ATIH, hospital stays by commune of residence, to be checked",
  false,
);
export const publicHealth = cite(
  "Santé publique France, séjours à l’hôpital après une chute, à vérifier",
  "Santé publique France, hospital stays after a fall, to be checked",
  false,
);
export const careSurvey = cite(
  "Drees, enquêtes Care auprès des aînés et de leurs proches aidants, à vérifier",
  "DREES, Care surveys of older people and their carers, to be checked",
  false,
);
export const ageFriendly = cite(
  "OMS, guide des indicateurs de base des villes amies des aînés, à vérifier",
  "WHO, guide to core indicators of age-friendly cities, to be checked",
  false,
);
