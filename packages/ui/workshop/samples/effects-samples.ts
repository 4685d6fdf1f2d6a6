import type { ActorEffects } from "../../src/index.ts";

/** Three actors, openly invented. */
export const sampleEffects: ActorEffects[] = [
  {
    id: "cantine",
    name: "Les cantines des six écoles",
    href: "?page=pictures#cantine",
    receives: [
      { id: "e1", statement: "Des repas préparés chaque jour avec des produits d’ici", kind: "immediate" },
      { id: "e2", statement: "Des équipes fières de ce qu’elles servent", kind: "mediate", href: "?page=pictures#e2" },
    ],
    gives: [
      { id: "c1", statement: "Prêt de la cuisine le mercredi", kind: "in-kind", status: "agreed" },
      { id: "c2", statement: "Participation par repas", kind: "money", status: "proposed", amount: 1250.5 },
    ],
    flags: [],
  },
  {
    id: "caisse",
    name: "La caisse locale de santé",
    receives: [{ id: "e3", statement: "Moins d’obésité infantile dans la vallée", kind: "positive" }],
    gives: [],
    flags: [
      "Elle profite de ce qui se fait ici et n’a encore rien proposé\u00a0: qui pourrait aller lui parler\u202f?",
    ],
  },
  {
    id: "riverains",
    name: "Les riverains de la légumerie",
    receives: [{ id: "e4", statement: "Le passage des camions le matin", kind: "negative" }],
    gives: [{ id: "c3", statement: "Contribution à l’entretien du chemin", kind: "money", status: "exempted" }],
    flags: ["Ils portent une gêne sans l’avoir demandée\u00a0: comment la reconnaître\u202f?"],
  },
];

/** Forty actors with long names, each side more or less full. */
export const crowdedEffects: ActorEffects[] = Array.from({ length: 40 }, (_, place) => ({
  id: `a${place}`,
  name: `Syndicat mixte d’aménagement et de développement touristique de la vallée n°\u00a0${place + 1}`,
  receives: Array.from({ length: place % 4 }, (_, effect) => ({
    id: `e${place} ${effect}`,
    statement: "Une fréquentation mieux répartie entre les saisons, les villages et les équipements déjà présents",
    kind: effect % 2 === 0 ? ("immediate" as const) : ("mediate" as const),
  })),
  gives: Array.from({ length: (place + 1) % 3 }, (_, given) => ({
    id: `c${place} ${given}`,
    statement: "Mise à disposition d’un poste d’animation à mi-temps pendant la première année",
    kind: "in-kind" as const,
    status: given === 0 ? ("acceptable" as const) : ("received" as const),
  })),
  flags: [],
}));
