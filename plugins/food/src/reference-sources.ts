import type { Source } from "@bassin/plugin-sdk";

function cite(fr: string, en: string, confirmed: boolean): Source {
  return { text: { fr, en }, confirmed };
}

/** Sources found and read for the definition that cites them. */
export const credoc = cite(
  "CRÉDOC et Anses, question sur le fait de manger assez des aliments souhaités (INCA)",
  "CRÉDOC and Anses, survey item on eating enough of the foods one wants (INCA)",
  true,
);
export const maCantine = cite(
  "Plateforme publique « ma cantine », déclarations des cantines",
  "The public platform “ma cantine”, declarations by canteens",
  true,
);
export const egalim = cite(
  "Loi Égalim, règles de calcul des achats durables et de qualité",
  "EGalim law, rules for counting sustainable and quality purchases",
  true,
);
export const ademe = cite(
  "Ademe, méthode de pesée des restes en restauration collective",
  "ADEME, method for weighing leftovers in canteens",
  true,
);
export const syalinnov = cite(
  "Syalinnov, repères pour évaluer les systèmes alimentaires territoriaux",
  "Syalinnov, markers for assessing territorial food systems",
  true,
);
export const inseeAid = cite(
  "Insee, enquête auprès des personnes qui recourent à l’aide alimentaire",
  "INSEE, survey of people who turn to food aid",
  true,
);

/** Sources from general knowledge: to be checked before anyone relies on them. */
export const fies = cite(
  "FAO, échelle de l’insécurité alimentaire vécue (FIES), à vérifier",
  "FAO, food insecurity experience scale (FIES), to be checked",
  false,
);
export const facilities = cite(
  "Insee, base permanente des équipements, à vérifier",
  "INSEE, permanent database of facilities, to be checked",
  false,
);
export const basket = cite(
  "Insee, revenus des ménages, et relevé local du prix d’un panier, à vérifier",
  "INSEE, household incomes, and a local survey of the price of a basket, to be checked",
  false,
);
export const publicHealth = cite(
  "Santé publique France, enquêtes de consommation, à vérifier",
  "Santé publique France, consumption surveys, to be checked",
  false,
);
export const agreste = cite(
  "Syalinnov et Agreste : le repère est lu, la source des chiffres est à vérifier",
  "Syalinnov and Agreste: the marker was read, the source of figures is to be checked",
  false,
);
