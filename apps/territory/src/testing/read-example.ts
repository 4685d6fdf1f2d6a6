import { type EcosystemFacts, factsOfFile, territoryFile } from "@bassin/core";
import example from "../../../../demo/exemple-fictif.json" with { type: "json" };

/** The facts of the complete example that ships with Bassin. */
export function readExample(): EcosystemFacts {
  const [facts] = factsOfFile(territoryFile.parse(example));
  if (facts === undefined) throw new Error("The example has no ecosystem.");
  return facts;
}
