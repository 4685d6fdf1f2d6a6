/** What others do at the same moment. */
export const live = {
  withYou: "Avec vous : {{names}}",
  alone: "Vous êtes seul·e ici pour l’instant.",
  at: "{{name}} ({{page}})",
  others_one: "et une autre personne",
  others_other: "et {{count}} autres personnes",
  andMore_one: "{{last}} Et un autre changement.",
  andMore_other: "{{last}} Et {{count}} autres changements.",
  someone: "Quelqu’un",
  much: "Beaucoup de choses viennent de changer ici.",
  alsoHere:
    "{{names}} écrit ici en ce moment. Chacun garde ses mots : si vous touchez à la même ligne, les deux textes seront montrés.",
  alsoHereMany:
    "{{names}} écrivent ici en ce moment. Chacun garde ses mots : si vous touchez à la même ligne, les deux textes seront montrés.",
  wall: {
    page: "Affichage au mur",
    open: "Afficher au mur",
    leave: "Revenir à la page",
    latest: "Ce qui vient de changer",
    nothing: "Rien n’a encore changé depuis que cette page est au mur.",
    next: "Et maintenant ?",
    said: "{{criterion}} : {{before}} → {{after}}",
  },
};
