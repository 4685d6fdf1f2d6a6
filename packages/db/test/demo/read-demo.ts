import { readdirSync, readFileSync } from "node:fs";
import {
  type Diagnosis,
  type EcosystemFacts,
  factsOfFile,
  type Status,
  type TerritoryFile,
  territoryFile,
} from "@bassin/core";

const folder = new URL("../../../../demo/", import.meta.url);

/** The names of the demonstration files, without their extension. */
export const demoNames = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .toSorted();

/** A demonstration file; throws when it is not a valid file of a territory. */
export function readDemo(name: string): TerritoryFile {
  return territoryFile.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")));
}

/** The facts of the one ecosystem of a demonstration file. */
export function readDemoFacts(name: string): EcosystemFacts {
  const [facts, ...others] = factsOfFile(readDemo(name));
  if (facts === undefined || others.length > 0) throw new Error(`${name} tells of one ecosystem`);
  return facts;
}

/** The criteria of a diagnosis by what they say, in their order: « A1 A2 B1 ». Statuses nobody has are left out. */
export function statusesOf({ parts }: Pick<Diagnosis, "parts">): Partial<Record<Status, string>> {
  const criteria = parts.flatMap((part) => part.criteria);
  const byStatus = Map.groupBy(criteria, (criterion) => criterion.status);
  return Object.fromEntries([...byStatus].map(([status, own]) => [status, own.map(({ id }) => id).join(" ")]));
}
