import type { Words } from "./fr.ts";
import type { frPictures } from "./fr-pictures.ts";

export const enPictures: Words<typeof frPictures> = {
  flower: {
    caption: "The solution and what makes it hold",
    kind: { good: "good", service: "service" },
    kindLegend: { good: "good (round petal)", service: "service (pointed petal, double line)" },
    necessity: {
      necessary: "necessary",
      undecided: "necessity to be discussed",
      optional: "in addition, one could do without",
    },
    nobody: "nobody for now",
    emptyLegend: "dotted: nobody holds it yet",
    unserved: "nothing serves it yet",
    servedBy_one: "served by {{count}} component",
    servedBy_other: "served by {{count}} components",
    piece: "{{name}} ({{words}})",
    noPerformance: "What should people be able to do?",
    performances_one: "performance of use",
    performances_other: "performances of use",
    performancesList: "Performances of use",
    performance: "performance of use",
    legend: "What the shapes say",
    empty:
      "Which goods and services should hold together here, like a vegetable-processing room and an intermediation platform in Bagnères-de-Luchon?",
    what: "What",
    kindColumn: "Kind",
    links: "Serves, or served by",
    holders: "Who holds it",
    necessityColumn: "Necessity",
  },
};
