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

/** The example of a rural territory where people without a vehicle cannot reach work. */
export const employmentExample: Source = { text: definition, section: "4.2-2", confirmed: true };

/** The illustration of work spaces near home, around Toulouse. */
export const corpoWorking: Source = { text: definition, section: "4.2-3", confirmed: true };

/** The same illustration, where the source names effects without saying which come at once and which later. */
export const corpoWorkingSorted: Source = {
  text: {
    fr: `${definition.fr} ; le classement en immédiat ou médiat est des auteurs du plugin`,
    en: `${definition.en}; sorting it as immediate or mediate is the plugin authors’ own`,
  },
  section: "4.2-3",
  confirmed: true,
};

/** The general passages on mobility: sustainable mobility among the stakes of a territory. */
export const sustainableMobility: Source = { text: definition, section: "2.3", confirmed: true };
