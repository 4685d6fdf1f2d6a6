/** The words of the larger pictures, in French. */
export const frPictures = {
  flower: {
    caption: "La solution et ce qui la fait tenir",
    kind: { good: "bien", service: "service" },
    kindLegend: { good: "bien (pétale rond)", service: "service (pétale pointu, double trait)" },
    necessity: {
      necessary: "nécessaire",
      undecided: "nécessité à discuter",
      optional: "en plus, on pourrait s’en passer",
    },
    nobody: "personne pour l’instant",
    emptyLegend: "pointillé\u00a0: personne ne la tient encore",
    unserved: "rien ne la sert encore",
    servedBy_one: "servie par {{count}} composante",
    servedBy_other: "servie par {{count}} composantes",
    piece: "{{name}} ({{words}})",
    noPerformance: "Que devrait-on pouvoir faire\u202f?",
    performances_one: "performance d’usage",
    performances_other: "performances d’usage",
    performancesList: "Performances d’usage",
    performance: "performance d’usage",
    legend: "Ce que disent les formes",
    empty:
      "Quels biens et quels services devraient tenir ensemble ici, comme une légumerie et une plateforme d’intermédiation à Bagnères-de-Luchon\u202f?",
    what: "Quoi",
    kindColumn: "Nature",
    links: "Sert, ou servie par",
    holders: "Qui la tient",
    necessityColumn: "Nécessité",
  },
};
