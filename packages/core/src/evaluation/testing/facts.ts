import type { EcosystemFacts } from "../../facts.ts";
import { factsOfFile, territoryFile } from "../../facts.ts";
import type { Absence } from "../absence.ts";
import type { CriterionId } from "../criterion-id.ts";
import { diagnose } from "../diagnosis.rules.ts";
import type { CriterionReading, Diagnosis } from "../diagnosis.ts";
import { aim, solution } from "./complete-aim.ts";
import { production } from "./complete-production.ts";
import { governance, value } from "./complete-value.ts";

type Lists = Omit<EcosystemFacts, "territory" | "ecosystem">;
/** The name of a list of facts. */
export type ListName = keyof Lists;
type FactOf<List extends ListName> = Lists[List][number];

/** The day the complete facts are read. */
export const today = "2025-06-15";

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

/** "We looked, there is none", said of a criterion. */
export function looked(facts: EcosystemFacts, absence: Partial<Absence> & Pick<Absence, "criterion">): EcosystemFacts {
  const said = { id: `none-${absence.criterion}-${absence.sign ?? ""}`, on: "2025-03", lookedBy: "Groupe pilote" };
  return added(facts, "absences", { ...said, ...absence });
}

/** The reading of one criterion on a day. */
export function readingOf(facts: EcosystemFacts, id: CriterionId, asOf = today): CriterionReading {
  const found = readingsOf(diagnose(facts, asOf)).find((reading) => reading.id === id);
  if (found === undefined) throw new Error(`no reading of ${id}`);
  return found;
}

/** All the readings of a diagnosis, in order. */
export function readingsOf(diagnosis: Diagnosis): CriterionReading[] {
  return diagnosis.parts.flatMap((part) => part.criteria);
}
