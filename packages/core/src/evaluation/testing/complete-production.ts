import { confirmed } from "./attestation.ts";

function promise(id: string, giver: string, receiver: string, statement: string) {
  return {
    id,
    agreement: "deal",
    solution: "meals",
    giver,
    receiver,
    statement,
    kind: "service",
    since: "2024-01",
    ...confirmed(giver, receiver),
  };
}

/** How they produce it together, in the complete facts. */
export const production = {
  agreements: [
    {
      id: "deal",
      title: "Convention de table",
      parties: ["farm", "kitchen", "town"],
      basis: "use-or-effects",
      steeredTogether: true,
      since: "2024-01",
      ...confirmed("town", "kitchen"),
    },
  ],
  commitments: [
    promise("p-veg", "farm", "kitchen", "Livrer les légumes"),
    promise("p-cook", "kitchen", "town", "Cuisiner chaque jour"),
    promise("p-land", "town", "farm", "Prêter des terres"),
    promise("p-taste", "friends", "kitchen", "Animer les repas"),
    promise("p-place", "kitchen", "friends", "Ouvrir la salle"),
    promise("p-look", "lab", "kitchen", "Regarder le travail avec nous"),
  ],
  knowledgeExchanges: [{ id: "talks", statement: "Visites croisées", actors: ["farm", "kitchen"], since: "2024" }],
  pooledMeans: [{ id: "van", kind: "material", statement: "Camionnette", actors: ["farm", "kitchen"], since: "2024" }],
  immaterialInvestments: [
    {
      id: "training",
      statement: "Formation des cuisiniers",
      kind: "training",
      on: "2024-10",
      develops: ["competence"],
      actors: ["kitchen"],
    },
  ],
  mandates: [{ id: "baton", role: "integrator", actor: "kitchen", solution: "meals", since: "2024" }],
  institutionalShifts: [
    { id: "market", actor: "town", kind: "legal", state: "moved", statement: "Marché réservé", on: "2024-05" },
  ],
};
