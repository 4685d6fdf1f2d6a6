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

/** Burning less fossil energy, given as an example of a stake that people of a territory may share. */
export const lessFossilEnergy: Source = { text: definition, section: "2.3", confirmed: true };

/** Producing and using energy, among the spheres the first territories of the programme started from. */
export const energySphere: Source = { text: definition, section: "4.2-1", confirmed: true };
