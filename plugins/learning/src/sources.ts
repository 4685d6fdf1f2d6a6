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

/** Learning is one of the great functions of life the source names; what it asks for here is ours. */
export const lifeFunctionNamed: Source = {
  text: {
    fr: `${definition.fr}, qui nomme « se former » parmi les grandes fonctions de vie ; le contenu de cet enjeu est des auteurs du plugin`,
    en: `${definition.en}, which names learning among the great functions of life; the content of this stake is the plugin authors’ own`,
  },
  section: "4.2-1",
  confirmed: true,
};

/** Skills that grow and complete each other, as a resource that is not material. */
export const skillsAsResource: Source = { text: definition, section: "3.2", confirmed: true };

function cite(fr: string, en: string): Source {
  return { text: { fr, en }, confirmed: false };
}

/** Where figures may come from: general knowledge, to be checked before anyone relies on it. */
export const adultEducation = cite(
  "Enquête européenne sur la formation des adultes, à vérifier",
  "European adult education survey, to be checked",
);
export const facilities = cite(
  "Insee, base permanente des équipements, et relevé des lieux d’ici, à vérifier",
  "INSEE, permanent database of facilities, and a survey of places here, to be checked",
);
export const everydayLife = cite(
  "Insee, enquêtes sur la lecture, l’écriture et le calcul des adultes, à vérifier",
  "INSEE, surveys of adults’ reading, writing and arithmetic, to be checked",
);
export const digitalLife = cite(
  "Baromètre du numérique, questions sur les démarches en ligne, à vérifier",
  "Baromètre du numérique, questions on formalities online, to be checked",
);
export const youngPeople = cite(
  "Insee, recensement, et missions locales, à vérifier",
  "INSEE, census, and local youth services, to be checked",
);
export const trainingRecords = cite(
  "Observatoires régionaux de la formation, à vérifier",
  "Regional training observatories, to be checked",
);
