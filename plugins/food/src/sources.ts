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

/** Why silos fail people who want to eat well: health, soils, landscapes. */
export const whyAnotherModel: Source = { text: definition, section: "4.1", confirmed: true };

/** The territory that worked on fermentable waste. */
export const wasteTerritory: Source = { text: definition, section: "2.2", confirmed: true };

/** The illustration of Bagnères-de-Luchon. */
export const luchon: Source = { text: definition, section: "4.2-5", confirmed: true };

/** The illustration of La Butinerie. */
export const butinerie: Source = { text: definition, section: "4.2-3", confirmed: true };

/** The same illustration, where the source names an effect without saying whether it comes at once or later. */
export const butinerieSorted: Source = {
  text: {
    fr: `${definition.fr} ; le classement en immédiat ou médiat est des auteurs du plugin`,
    en: `${definition.en}; sorting it as immediate or mediate is the plugin authors’ own`,
  },
  section: "4.2-3",
  confirmed: true,
};

/** The food hub of Audruicq: named by the source, without its components. */
export const audruicq: Source = {
  text: {
    fr: `${definition.fr}, qui nomme le pôle alimentaire d’Audruicq ; le contenu de ce répertoire est des auteurs du plugin`,
    en: `${definition.en}, which names the food hub of Audruicq; the content of this repertoire is the plugin authors’ own`,
  },
  section: "2.5",
  confirmed: true,
};
