import { type EcosystemFacts, factsOfFile, type TerritoryFile, territoryFile } from "@bassin/core";

/** How large an ecosystem to make. */
export interface Size {
  readonly actors: number;
  readonly commitments: number;
  readonly solutions: number;
  readonly components: number;
}

const natures = ["company", "association", "cooperative", "public-institution", "research", "inhabitants"] as const;
const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** An ecosystem of a given size, in which every part of the definition says something; always the same. */
export function largeEcosystem(size: Size): TerritoryFile {
  const actor = (index: number) => `actor-${index % size.actors}`;
  const each = <Item>(perSolution: number, make: (solution: string, index: number) => Item): Item[] =>
    many(size.solutions, (solution) => many(perSolution, (index) => make(`solution-${solution}`, index))).flat();
  const said = { declaredThrough: "account-1", confirmedThrough: "account-2", confirmedOn: "2026-01" };
  const performances = 4;
  return territoryFile.parse({
    format: "bassin/1",
    territory: { id: "territory", name: "Grand territoire", communes: ["31042", "31404"] },
    actors: many(size.actors, (index) => ({
      id: actor(index),
      name: `Acteur ${index}`,
      nature: natures[index % natures.length],
    })),
    ecosystems: [
      {
        ecosystem: { id: "ecosystem", name: "Grand écosystème" },
        stakes: [
          {
            id: "stake",
            title: "Manger",
            lifeFunctions: ["food"],
            ecological: "Sols",
            wellBeing: "Santé",
            territorial: "Débouchés",
          },
        ],
        participations: many(size.actors, (index) => ({
          id: `participation-${index}`,
          actor: actor(index),
          steps: [{ status: "committed", on: "2024-01" }],
        })),
        solutions: many(size.solutions, (index) => ({
          id: `solution-${index}`,
          name: `Solution ${index}`,
          stage: "adopted",
          stakes: ["stake"],
          resources: ["resource"],
        })),
        territorialResources: [{ id: "resource", name: "Légumerie", kind: "equipment" }],
        usePerformances: each(performances, (solution, index) => ({
          id: `${solution}-performance-${index}`,
          solution,
          statement: `Pouvoir ${index}`,
          beneficiaries: "Enfants",
          conditions: "Chaque jour",
          sign: "Assiettes vides",
          voices: [{ standing: "user", account: "Réunion", on: "2025-01" }],
        })),
        components: each(size.components, (solution, index) => ({
          id: `${solution}-component-${index}`,
          solution,
          name: `Composante ${index}`,
          kind: index % 2 === 0 ? "good" : "service",
          necessity: "necessary",
          failsWithout: "Rien n’arrive",
          serves: [`${solution}-performance-${index % performances}`],
        })),
        holdings: each(size.components, (solution, index) => ({
          id: `${solution}-holding-${index}`,
          component: `${solution}-component-${index}`,
          actor: actor(index),
          since: "2024-02",
        })),
        externalities: each(4, (solution, index) => ({
          id: `${solution}-externality-${index}`,
          solution,
          sign: index % 2 === 0 ? "positive" : "negative",
          statement: `Effet ${index}`,
          state: "acted-on",
          bearers: [{ kind: "actor", actor: actor(index + 3) }],
          ...said,
          declaredBy: actor(index),
          confirmedBy: actor(index + 3),
        })),
        agreements: many(Math.ceil(size.actors / 3), (index) => ({
          id: `agreement-${index}`,
          title: `Convention ${index}`,
          parties: [actor(index), actor(index + 1)],
          basis: "use-or-effects",
          steeredTogether: true,
          since: "2024-03",
          ...said,
          declaredBy: actor(index),
          confirmedBy: actor(index + 1),
        })),
        commitments: many(size.commitments, (index) => ({
          id: `commitment-${index}`,
          giver: actor(index),
          receiver: actor(index + 1 + (index % 7)),
          statement: `Promesse ${index}`,
          kind: "service",
          since: "2024-03",
          ...said,
          declaredBy: actor(index),
          confirmedBy: actor(index + 1 + (index % 7)),
        })),
        knowledgeExchanges: [{ id: "exchange", statement: "Atelier", actors: [actor(0), actor(1)] }],
        pooledMeans: [{ id: "pooled", kind: "material", statement: "Camion", actors: [actor(0), actor(1)] }],
        immaterialInvestments: [{ id: "investment", statement: "Formation", kind: "training", on: "2026-01" }],
        mandates: [{ id: "mandate", role: "integrator", actor: actor(0), since: "2024-01" }],
        usefulEffects: each(performances * 2, (solution, index) => ({
          id: `${solution}-effect-${index}`,
          solution,
          performance: `${solution}-performance-${index % performances}`,
          kind: index < performances ? "immediate" : "mediate",
          statement: `Effet utile ${index}`,
          beneficiaries: [{ kind: "actor", actor: actor(index) }],
          ...said,
          declaredBy: actor(index + 1),
          confirmedBy: actor(index),
        })),
        contributions: each(performances * 2, (solution, index) => ({
          id: `${solution}-contribution-${index}`,
          solution,
          actor: actor(index),
          kind: index % 2 === 0 ? "money" : "in-kind",
          amount: 1000,
          statement: `Contribution ${index}`,
          inReturnForEffects: [`${solution}-effect-${index}`],
          steps: [{ status: "agreed", on: "2025-01" }],
          ...said,
          declaredBy: actor(index),
          confirmedBy: actor(index + 1),
        })),
        heritageAssets: [{ id: "heritage", name: "Savoir-faire", openTo: "basin", fedByInvestments: ["investment"] }],
        governingBodies: [{ id: "body", name: "Coordination", kind: "coordination" }],
        seats: many(size.actors, (index) => ({ id: `seat-${index}`, body: "body", actor: actor(index) })),
        reflexiveSpaces: [{ id: "space", name: "Cercle", rhythmInDays: 30, actors: [actor(0), actor(1)] }],
        reflexiveSessions: many(24, (index) => ({
          id: `session-${index}`,
          space: "space",
          on: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-10`,
        })),
        doctrines: [{ id: "doctrine", statement: "Parler du travail", on: "2026-02", changed: "decision" }],
        phaseEntries: [{ id: "phase", phase: "emerge", on: "2025-06", reason: "Les accords tiennent." }],
      },
    ],
  });
}

/** The same, as the facts the rules read. */
export function largeFacts(size: Size): EcosystemFacts {
  const [facts] = factsOfFile(largeEcosystem(size));
  if (facts === undefined) throw new Error("The file has one ecosystem");
  return facts;
}
