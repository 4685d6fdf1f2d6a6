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

/** Ageing well, among the spheres the first territories of the programme started from. */
export const ageingSphere: Source = { text: definition, section: "4.2-1", confirmed: true };

/** Home help, of value to the person, and to their family and those who care for their health besides. */
export const homeHelpValue: Source = {
  text: {
    fr: `${definition.fr}, qui nomme la famille et les acteurs de la santé ; dire en quoi est des auteurs du plugin`,
    en: `${definition.en}, which names the family and those in health care; saying how is the plugin authors’ own`,
  },
  section: "4.2-2",
  confirmed: true,
};
