import { type EcosystemFacts, factsOfFile, territoryFile } from "@bassin/core";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    exampleFile: string;
  }
}

/** The facts of the complete example that ships with Bassin. */
export function readExample(): EcosystemFacts {
  const [facts] = factsOfFile(territoryFile.parse(JSON.parse(inject("exampleFile"))));
  if (facts === undefined) throw new Error("The example has no ecosystem.");
  return facts;
}
