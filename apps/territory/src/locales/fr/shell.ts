/** The frame of every page: navigation, titles, what goes wrong. */
export const shell = {
  title: "{{page}} · Bassin",
  purpose: "Dire ce qui est là, voir ce qui reste à construire, décider ensemble.",
  territories: "Territoires",
  account: "Mon compte",
  signOut: "Se déconnecter",
  breadcrumbs: "Vous êtes ici",
  whereAreWe: "Où en sommes-nous ?",
  templates: "Partir d’un modèle",
  territory: "Le territoire",
  plugins: "Plugins du territoire",
  admin: "Programmes",
  offline:
    "Pas de réseau. Ce qui est affiché reste lisible, et ce que vous écrivez est gardé ici : il partira tout seul au retour du réseau.",
  notFound: {
    title: "Cette page n’existe pas, ou plus",
    text: "L’adresse a peut-être changé, ou ce qu’elle montrait n’est pas ouvert à votre compte.",
    back: "Revenir aux territoires",
  },
  failure: {
    title: "La page n’a pas pu s’afficher",
    unreachable: "Le serveur ne répond pas : le réseau manque, ou Bassin redémarre.",
    unreachableTodo: "Attendez un instant, puis réessayez.",
    unexpected: "La page n’a pas pu être affichée à cause d’une erreur qui vient de nous.",
    unexpectedTodo: "Réessayez ; si cela recommence, montrez les lignes ci-dessous à la personne qui vous aide.",
  },
};
