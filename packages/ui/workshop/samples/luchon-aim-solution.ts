import { k, type Line, s } from "./criterion-line.ts";

/** What the source tells of Bagnères-de-Luchon (§4.2), read by hand to show every shape; the apps compute theirs. */
export const aim: Line[] = [
  [
    "A1",
    "met",
    k,
    "4.2-1",
    ["Un périmètre", "Bagnères-de-Luchon, au service du Comminges."],
    ["A perimeter", "Bagnères-de-Luchon, serving the Comminges."],
  ],
  [
    "A2",
    "partial",
    k,
    "4.2-1",
    [
      "Un enjeu d’une fonction de vie",
      "La résilience alimentaire est dite pour l’écologie et le territoire\u202f; qu’en est-il du bien-être\u202f?",
    ],
    ["A stake of a life function", "Food resilience is told for ecology and territory; what about well-being?"],
  ],
  [
    "A3",
    "partial",
    k,
    "intro, 4.2-1",
    ["Une pluralité d’acteurs", "Quatre types d’acteurs sont réunis, pas encore nommés un par un."],
    ["A plurality of actors", "Four types of actors are gathered, not yet named one by one."],
  ],
  [
    "A4",
    "unknown",
    k,
    "4.1, 4.2",
    ["La coopération d’abord", "Personne n’a encore parlé de ce que chacun donne et reçoit."],
    ["Cooperation first", "Nobody has yet spoken of what each gives and receives."],
  ],
];

export const solution: Line[] = [
  [
    "B1",
    "met",
    k,
    "4.2-2",
    ["Une solution formulée", "Une solution alimentaire à l’échelle du Comminges est en préparation."],
    ["A solution put into words", "A food solution for the Comminges is being prepared."],
  ],
  [
    "B2",
    "partial",
    k,
    "4.2-2, 2.4",
    [
      "Partir des usages",
      "Les repas servis en restauration collective sont visés\u202f; qui les mange n’a pas encore parlé.",
    ],
    ["Starting from uses", "Meals in canteens are the aim; those who eat them have not spoken yet."],
  ],
  [
    "B3",
    "met",
    k,
    "4.2-2",
    ["Des biens et des services", "Une légumerie et une salle de découpe, et une plateforme d’intermédiation."],
    ["Goods and services", "A vegetable-processing room, a meat-cutting room, and an intermediation platform."],
  ],
  [
    "B4",
    "partial",
    k,
    "4.2-2",
    ["Des composantes qui tiennent ensemble", "Que manquerait-il si la plateforme d’intermédiation s’arrêtait\u202f?"],
    ["Components that hold together", "What would fail if the intermediation platform stopped?"],
  ],
  [
    "B5",
    "missing",
    k,
    "4.2-2",
    ["Chaque composante a un porteur", "La plateforme d’intermédiation n’a encore personne."],
    ["Every component is held", "Nobody holds the intermediation platform yet."],
  ],
  [
    "B6",
    "unknown",
    k,
    "4.2-2",
    ["Les externalités questionnées", "Personne n’a encore dit qui serait touché sans l’avoir demandé."],
    ["Externalities questioned", "Nobody has said yet who would be affected without asking."],
  ],
  [
    "B7",
    "met",
    s,
    "4.1, 2.1",
    ["Ancrée dans le territoire", "La légumerie et la salle de découpe existaient déjà, sur place ou à proximité."],
    ["Rooted in the territory", "The two rooms already existed, here or nearby."],
  ],
];
