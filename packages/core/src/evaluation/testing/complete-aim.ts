import { confirmed } from "./attestation.ts";

/** Who, for what and how much of it, in the complete facts: parts A and B. */
export const aim = {
  stakes: [
    {
      id: "eating",
      title: "Bien manger",
      lifeFunctions: ["food"],
      ecological: "Sols vivants",
      wellBeing: "Santé",
      territorial: "Fermes qui restent",
    },
  ],
  participations: [
    ...["farm", "kitchen", "town", "friends", "people"].map((actor) => ({
      id: `in-${actor}`,
      actor,
      since: "2023",
      steps: [{ status: "committed", on: "2023-09" }],
    })),
    {
      id: "in-lab",
      actor: "lab",
      since: "2023",
      steps: [{ status: "committed", on: "2023-09" }],
      roles: [{ role: "research-evaluation", since: "2023" }],
    },
  ],
};

export const solution = {
  territorialResources: [{ id: "room", name: "Légumerie", kind: "equipment" }],
  solutions: [
    { id: "meals", name: "Repas d’ici", stage: "adopted", since: "2024", stakes: ["eating"], resources: ["room"] },
  ],
  usePerformances: [
    {
      ...{
        id: "lunch",
        solution: "meals",
        statement: "Manger local à l’école",
        beneficiaries: "Les écoliers",
        conditions: "Chaque jour",
        sign: "Assiettes finies",
      },
      voices: [{ standing: "user", on: "2024-02" }],
    },
  ],
  components: [
    {
      id: "vegetables",
      solution: "meals",
      name: "Légumes",
      kind: "good",
      necessity: "necessary",
      failsWithout: "Rien à cuisiner.",
      serves: ["lunch"],
    },
    {
      id: "cooking",
      solution: "meals",
      name: "Cuisine du jour",
      kind: "service",
      necessity: "necessary",
      failsWithout: "Rien de chaud.",
      serves: ["lunch"],
    },
  ],
  holdings: [
    { id: "h-vegetables", component: "vegetables", actor: "farm", since: "2024" },
    { id: "h-cooking", component: "cooking", actor: "kitchen", since: "2024" },
  ],
  externalities: [
    {
      id: "shops",
      solution: "meals",
      sign: "positive",
      statement: "Commerces plus fréquentés",
      bearers: [{ kind: "actor", actor: "town" }],
      state: "seen",
      since: "2024",
      ...confirmed("kitchen", "town"),
    },
    {
      id: "lorries",
      solution: "meals",
      sign: "negative",
      statement: "Camions du matin",
      bearers: [{ kind: "actor", actor: "people" }],
      state: "acted-on",
      response: "Horaires décalés",
      since: "2024",
      ...confirmed("kitchen", "people"),
    },
  ],
};
