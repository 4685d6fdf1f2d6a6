import type { CollectionsOf, EcosystemFacts } from "../facts.ts";
import { factsOfFile, territoryFile } from "../facts.ts";
import type { Attestation } from "../record/attestation.ts";

type Lists = CollectionsOf<"territory"> & CollectionsOf<"ecosystem">;
/** The name of a list of facts. */
export type ListName = keyof Lists;
type FactOf<List extends ListName> = Lists[List][number];

/** The day the complete facts are read. */
export const today = "2025-06-15";

/** Said by one side through one account, confirmed by the other through another. */
function confirmed(declaredBy: string, confirmedBy: string): Attestation {
  return {
    declaredBy,
    declaredThrough: `${declaredBy}-account`,
    confirmedBy,
    confirmedThrough: `${confirmedBy}-account`,
  };
}

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

/**
 * The facts of a complete ecosystem in code, every criterion met on `today`: a school canteen, a kitchen, farmers, a
 * town and a laboratory around local meals. Read through the file's own schema. Tests remove or change one thing.
 */
export function completeFacts(): EcosystemFacts {
  const file = territoryFile.parse({
    format: "bassin/1",
    territory: { id: "valley", name: "La vallée", communes: ["31042", "31107"] },
    actors: [
      { id: "farm", name: "Ferme des Sources", nature: "company" },
      { id: "kitchen", name: "Cuisine Centrale", nature: "cooperative" },
      { id: "town", name: "Ville de Montclair", nature: "public-institution" },
      { id: "friends", name: "Les Amis du Goût", nature: "association" },
      { id: "lab", name: "Laboratoire Terrain", nature: "research" },
      { id: "people", name: "Collectif des Parents", nature: "inhabitants" },
    ],
    ecosystems: [
      {
        ecosystem: { id: "ect", name: "Bien manger ici" },
        ...aim,
        ...solution,
        ...production,
        ...value,
        ...governance,
      },
    ],
  });
  const [facts] = factsOfFile(file);
  if (facts === undefined) throw new Error("a file with one ecosystem gives the facts of one");
  return facts;
}

const aim = {
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

const solution = {
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

const production = {
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

const value = {
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

const governance = {
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

/** The same facts without one record. */
export function without(facts: EcosystemFacts, list: ListName, id: string): EcosystemFacts {
  return { ...facts, [list]: facts[list].filter((record) => record.id !== id) };
}

/** The same facts with one list emptied. */
export function emptied(facts: EcosystemFacts, ...lists: readonly ListName[]): EcosystemFacts {
  return { ...facts, ...Object.fromEntries(lists.map((list) => [list, []])) };
}

/** The same facts with one record changed. */
export function changed<List extends ListName>(
  facts: EcosystemFacts,
  list: List,
  id: string,
  change: Partial<FactOf<List>>,
): EcosystemFacts {
  return { ...facts, [list]: facts[list].map((record) => (record.id === id ? { ...record, ...change } : record)) };
}

/** The same facts with records added to one list. */
export function added<List extends ListName>(
  facts: EcosystemFacts,
  list: List,
  ...records: readonly FactOf<List>[]
): EcosystemFacts {
  return { ...facts, [list]: [...facts[list], ...records] };
}

/** Said by one side only. */
export const declaredOnly: Attestation = { confirmedBy: null, confirmedThrough: null };
