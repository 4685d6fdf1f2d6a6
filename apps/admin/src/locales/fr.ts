/** The words of the admin app in French. `en.ts` has the same keys by type. */
export const fr = {
  title: "Programmes · Bassin",
  programmes: "Programmes",
  territories: "Territoires",
  account: "Mon compte",
  question: "Que nous apprennent plusieurs trajectoires\u202f?",
  lead: "Un programme lit ensemble ce que des territoires choisissent de partager. Rien n’y est classé, et personne n’y est noté.",
  none: "Aucun programme ne suit encore de territoire ici",
  noneText:
    "Les écosystèmes qui rejoindront un programme décideront eux-mêmes de ce qu’ils lui montrent\u202f; on lira ici ce qui manque le plus souvent, pour que le programme puisse l’apporter.",
  toTerritories: "Voir les territoires",
  notFound: "Cette page n’existe pas, ou plus",
  notFoundText: "L’adresse a peut-être changé.",
  toProgrammes: "Revenir aux programmes",
  unreachable: "Le serveur ne répond pas\u00a0: le réseau manque, ou Bassin redémarre.",
  unreachableTodo: "Attendez un instant, puis réessayez.",
};

export type AdminWords = typeof fr;
