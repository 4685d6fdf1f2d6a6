import { plugins } from "./plugins.ts";

/** The list of territories, a territory, its plugins, how to get maps. */
export const home = {
  title: "Où en sont nos territoires ?",
  lead: "Une fleur par écosystème : cinq pétales pour les cinq parties de la définition, pleins de ce qui est réuni.",
  mine: "Vos territoires",
  mineNone: "Aucun territoire ne vous est encore ouvert.",
  mineNoneTodo:
    "Demandez une invitation à l’équipe qui pilote le vôtre ; qui fait tourner l’instance peut en ouvrir un. En attendant, les exemples montrent ce que Bassin permet de lire.",
  fictional: "Pour apprendre : un exemple complet",
  fictionalHint: "Tout y est inventé, sauf les communes. On peut y revenir en arrière, mois après mois.",
  published: "Des cas tirés d’un document publié",
  publishedHint:
    "Seulement ce que le document énonce ; ce qu’il ne dit pas reste à raconter par celles et ceux qui le vivent.",
  search: "Chercher un territoire ou un écosystème",
  noMatch: "Aucun nom ne ressemble à « {{search}} ».",
  communes_one: "{{count}} commune",
  communes_other: "{{count}} communes",
  open: "Ouvrir",
  noEcosystem: "Aucun écosystème n’y est encore raconté.",
  map: "Sur la carte",
  noMap: "Pas encore de carte : tout le reste est là.",
  howToMap: "Comment obtenir les cartes",
  territory: {
    title: "Quel est ce territoire ?",
    ecosystems_one: "Un écosystème",
    ecosystems_other: "{{count}} écosystèmes",
    actors: "Les acteurs de l’annuaire",
    actors_one: "{{count}} acteur dans l’annuaire",
    actors_other: "{{count}} acteurs dans l’annuaire",
    actorsHint: "Leur identité publique, commune aux écosystèmes du territoire.",
    place: "Les communes",
    perimeter: "Un ensemble de communes, jamais une seule institution.",
  },
  plugins,
  maps: {
    title: "Comment obtenir les cartes ?",
    lead: "Les contours des communes ne viennent pas avec Bassin : ils sont publiés par l’IGN, et s’ajoutent en une commande.",
    where: "Où trouver un fichier",
    whereText:
      "Des contours en GeoJSON ou en TopoJSON, en degrés (WGS 84) : par exemple Admin Express de l’IGN, ou tout fichier qui porte les codes officiels des communes.",
    how: "Comment l’ajouter",
    howText: "Sur la machine où tourne Bassin, la personne qui l’a installé lance :",
    what: "Ce qui change",
    whatText:
      "Les cartes des territoires apparaissent. Rien d’autre ne change : un territoire garde ses communes. Le fichier docs/geography.md dit le reste.",
  },
};
