import { confirmed } from "./attestation.ts";

/** What it brings, who contributes, and how it is governed, in the complete facts. */
export const value = {
  usefulEffects: [
    {
      id: "fed",
      solution: "meals",
      performance: "lunch",
      kind: "immediate",
      statement: "Enfants nourris",
      beneficiaries: [{ kind: "actor", actor: "town" }],
      since: "2024",
      ...confirmed("kitchen", "town"),
    },
    {
      id: "taste",
      solution: "meals",
      kind: "mediate",
      statement: "Goût transmis",
      beneficiaries: [
        { kind: "actor", actor: "friends" },
        { kind: "people", name: "Les familles" },
      ],
      since: "2024",
      ...confirmed("kitchen", "friends"),
    },
  ],
  contributions: [
    {
      id: "grant",
      actor: "town",
      solution: "meals",
      kind: "money",
      statement: "Participation de la Ville",
      amount: 6000,
      inReturnForEffects: ["fed"],
      steps: [
        { status: "proposed", on: "2024-03" },
        { status: "agreed", on: "2024-06" },
      ],
      ...confirmed("kitchen", "town"),
    },
    {
      id: "dues",
      actor: "friends",
      solution: "meals",
      kind: "money",
      statement: "Cotisation des Amis",
      amount: 4000,
      inReturnForEffects: ["taste"],
      steps: [{ status: "agreed", on: "2024-06" }],
      ...confirmed("kitchen", "friends"),
    },
    {
      id: "hours",
      actor: "friends",
      solution: "meals",
      kind: "in-kind",
      statement: "Temps des bénévoles",
      inReturnForEffects: ["taste"],
      steps: [{ status: "received", on: "2024-09" }],
      ...confirmed("kitchen", "friends"),
    },
  ],
  equilibriumReviews: [
    { id: "review", solution: "meals", on: "2025-01", covering: ["farm", "kitchen"], coversSolution: true },
  ],
  heritageAssets: [
    {
      id: "recipes",
      name: "Livre de recettes",
      fedByEffects: ["taste"],
      fedByInvestments: ["training"],
      openTo: "basin",
      since: "2024",
    },
  ],
};

export const governance = {
  governingBodies: [{ id: "board", name: "Comité de table", kind: "decision", since: "2024" }],
  seats: ["farm", "town", "people"].map((actor) => ({ id: `seat-${actor}`, body: "board", actor, since: "2024" })),
  legalStructures: [{ id: "scic", actor: "kitchen", form: "SCIC", since: "2024" }],
  governanceCharges: [
    { id: "c-operational", aspect: "operational", actor: "kitchen", since: "2024" },
    { id: "c-distributed", aspect: "distributed", actor: "town", since: "2024" },
    { id: "c-legal", aspect: "legal", actor: "kitchen", since: "2024" },
  ],
  decisions: [{ id: "waiver", title: "Dispense des petites structures", on: "2024-06", body: "board" }],
  reflexiveSpaces: [{ id: "circle", name: "Le cercle", rhythmInDays: 30, actors: ["farm", "kitchen"], since: "2024" }],
  reflexiveSessions: [{ id: "s1", space: "circle", on: "2025-05-30", attendance: 8 }],
  doctrines: [
    {
      id: "slow",
      statement: "Prévenir plus tôt",
      on: "2025-02",
      changed: "work-organisation",
      changeNote: "Menus annoncés un mois avant",
    },
  ],
};
