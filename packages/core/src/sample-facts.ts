import type { CollectionsOf, EcosystemFacts } from "./facts.ts";
import { factsOfFile, territoryFile } from "./facts.ts";
import type { Commitment } from "./production/commitment.ts";
import type { Actor } from "./territory/actor.ts";

/** The lists of an ecosystem and its directory, as a test writes them. */
export type SampleLists = Partial<CollectionsOf<"territory"> & CollectionsOf<"ecosystem">>;

/** The facts of one ecosystem for a test, read through the file's own schema: what could not be written cannot be tried. */
export function sampleFacts(lists: SampleLists = {}): EcosystemFacts {
  const { actors = [], ...own } = lists;
  const file = territoryFile.parse({
    format: "bassin/1",
    territory: { id: "here", name: "Ici", communes: [] },
    actors,
    ecosystems: [{ ecosystem: { id: "ect", name: "L’écosystème" }, ...own }],
  });
  const [facts] = factsOfFile(file);
  if (facts === undefined) throw new Error("a file with one ecosystem gives the facts of one");
  return facts;
}

/** Actors named by their identifiers. */
export function sampleActors(...ids: readonly string[]): Actor[] {
  return ids.map((id) => ({ id, name: id.toUpperCase(), nature: "association" }));
}

/** A promise `giver>receiver`, confirmed through two accounts unless said otherwise; `*` is the common. */
export function samplePromise(ends: string, more: Partial<Commitment> = {}): Commitment {
  const [giver, receiver] = ends.split(">").map((end) => (end === "*" ? undefined : end));
  const declaredBy = giver ?? receiver;
  const confirmedBy = giver === undefined || receiver === undefined ? "someone-else" : receiver;
  return {
    id: ends.replace(">", "-").replaceAll("*", "all"),
    statement: `promesse ${ends}`,
    ...{ giver, receiver, declaredBy, confirmedBy },
    ...{ declaredThrough: `account-${declaredBy}`, confirmedThrough: `account-${confirmedBy}` },
    ...more,
  };
}

/** The same promises, declared by one side only. */
export const unconfirmed: Partial<Commitment> = { confirmedBy: undefined, confirmedThrough: undefined };
