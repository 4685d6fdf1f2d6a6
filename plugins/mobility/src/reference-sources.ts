import type { Source } from "@bassin/plugin-sdk";

function cite(fr: string, en: string, confirmed: boolean): Source {
  return { text: { fr, en }, confirmed };
}

/** Sources found and read for the definition that cites them. */
export const wimoov = cite(
  "Wimoov, baromètre des mobilités du quotidien",
  "Wimoov, barometer of everyday mobility (in French)",
  true,
);
export const publicTransportGoal = cite(
  "Nations unies, objectif de développement durable 11.2, indicateur 11.2.1",
  "United Nations, Sustainable Development Goal 11.2, indicator 11.2.1",
  true,
);
export const inseeServices = cite(
  "Insee Première 1579, temps d’accès aux services de la vie courante",
  "INSEE Première 1579, time to reach everyday services (in French)",
  true,
);
export const energyPoverty = cite(
  "Observatoire national de la précarité énergétique, outil Géodip",
  "French observatory of energy poverty, Géodip tool",
  true,
);

/** Sources from general knowledge: to be checked before anyone relies on them. */
export const timetables = cite(
  "Horaires publics (GTFS) et Insee, à vérifier",
  "Public timetables (GTFS) and INSEE, to be checked",
  false,
);
export const census = cite(
  "Insee, recensement, mode de déplacement vers le travail, à vérifier",
  "INSEE, census, means of travel to work, to be checked",
  false,
);
export const carpooling = cite(
  "Observatoire national du covoiturage, à vérifier",
  "National observatory of car-pooling, to be checked",
  false,
);
export const mobilitySurvey = cite(
  "SDES, enquête sur la mobilité des personnes, à vérifier",
  "SDES, survey of people’s mobility, to be checked",
  false,
);
export const climateInventory = cite(
  "Inventaire territorial des émissions, à vérifier selon la région",
  "Territorial inventory of emissions, to be checked for each region",
  false,
);
export const localPlatform = cite(
  "Plateforme de mobilité d’ici, définition à vérifier avec elle",
  "The mobility platform here, definition to be checked with it",
  false,
);
