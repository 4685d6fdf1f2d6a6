import type { Source } from "@bassin/plugin-sdk";

/** What the authors propose: reasonable, not yet checked by anyone. */
export const ours: Source = {
  text: {
    fr: "Proposition des auteurs du plugin, à vérifier ici",
    en: "Proposed by the plugin’s authors, to be checked here",
  },
  confirmed: false,
};

const definition = {
  fr: "ATEMIS, « L’Écosystème Coopératif Territorialisé », octobre 2024",
  en: "ATEMIS, “L’Écosystème Coopératif Territorialisé”, October 2024 (in French)",
};

/** Why building in silos no longer answers what people expect of walls, renovation and ways of living. */
export const whyAnotherModel: Source = { text: definition, section: "4.1", confirmed: true };

/** The territory that worked on renovating homes. */
export const renovationTerritory: Source = { text: definition, section: "2.2", confirmed: true };

/** The same passage, where the source names an effect without saying whether it comes at once or later. */
export const renovationTerritorySorted: Source = {
  text: {
    fr: `${definition.fr} ; le classement en immédiat ou médiat est des auteurs du plugin`,
    en: `${definition.en}; sorting it as immediate or mediate is the plugin authors’ own`,
  },
  section: "2.2",
  confirmed: true,
};

/** Sud-Artois: named by the source for renovating homes, without what its solution is made of. */
export const sudArtois: Source = {
  text: {
    fr: `${definition.fr}, qui nomme le Sud-Artois et la rénovation de l’habitat ; le contenu de ce répertoire est des auteurs du plugin`,
    en: `${definition.en}, which names Sud-Artois and the renovation of homes; the content of this repertoire is the plugin authors’ own`,
  },
  section: "2.2",
  confirmed: true,
};

/** The question ArchiPossible starts from: what lets people who are not builders by trade build or renovate. */
export const archiPossibleQuestion: Source = { text: definition, section: "4.2-2", confirmed: true };

/** ArchiPossible: named by the source with its purpose, without its components in words. */
export const archiPossible: Source = {
  text: {
    fr: `${definition.fr}, qui nomme ArchiPossible et sa visée ; le contenu de ce répertoire est des auteurs du plugin`,
    en: `${definition.en}, which names ArchiPossible and its purpose; the content of this repertoire is the plugin authors’ own`,
  },
  section: "4.2-2",
  confirmed: true,
};
