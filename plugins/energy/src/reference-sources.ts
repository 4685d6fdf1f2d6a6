import type { Source } from "@bassin/plugin-sdk";

function cite(fr: string, en: string, confirmed: boolean): Source {
  return { text: { fr, en }, confirmed };
}

/** Sources found and read for the definition that cites them. */
export const onpe = cite(
  "Observatoire national de la précarité énergétique, taux d’effort énergétique et froid ressenti des trois premiers déciles",
  "French observatory of energy poverty, energy share of income and felt cold among the lowest three deciles",
  true,
);
export const silc = cite(
  "Observatoire européen de la précarité énergétique, questions de l’enquête européenne sur les conditions de vie (SILC)",
  "European energy poverty observatory, items of the European survey on living conditions (SILC)",
  true,
);
export const underHalfMedian = cite(
  "Observatoire européen de la précarité énergétique, dépense d’énergie sous la moitié de la médiane nationale (M/2)",
  "European energy poverty observatory, energy spending under half the national median (M/2)",
  true,
);

/** Sources from general knowledge: to be checked before anyone relies on them. */
export const ombudsman = cite(
  "Médiateur national de l’énergie, baromètre et bilan des impayés, à vérifier",
  "French energy ombudsman, yearly barometer and review of unpaid bills, to be checked",
  false,
);
export const gridOperator = cite(
  "Enedis, opérations d’autoconsommation collective, à vérifier",
  "Enedis, collective self-consumption operations, to be checked",
  false,
);
export const energyAccounts = cite(
  "Agence ORE et SDES, énergie consommée et produite par commune, à vérifier",
  "Agence ORE and SDES, energy used and produced by commune, to be checked",
  false,
);
export const heatingCensus = cite(
  "Insee, combustible de chauffage des résidences principales au recensement, à vérifier",
  "INSEE, heating fuel of main homes in the census, to be checked",
  false,
);
export const homeVisits = cite(
  "Programme Slime : le suivi après visite est lu, les chiffres d’ici sont à vérifier",
  "Slime programme: following up after a visit was read, figures from here are to be checked",
  false,
);
