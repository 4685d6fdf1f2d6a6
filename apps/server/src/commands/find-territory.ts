import type { Database, RegisteredTerritory } from "@bassin/db";
import { findTerritories } from "../files/export-territory.ts";
import type { SpokenCommandLine } from "./command-line.ts";

/** The one territory an identifier or a name means; otherwise says why there is none, or between which to choose. */
export async function findTerritory(
  { tell, say }: SpokenCommandLine,
  database: Database,
  wanted: string,
): Promise<RegisteredTerritory | undefined> {
  const found = await findTerritories(database, wanted);
  if (found.length === 1) return found[0];
  tell(say(found.length === 0 ? notFound(wanted) : severalFound(wanted)));
  for (const { id, name } of found) tell(`  ${id}  ${name}`);
  return undefined;
}

function notFound(territory: string) {
  return {
    fr: `Aucun territoire ne porte l’identifiant ou le nom « ${territory} ».`,
    en: `No territory bears the identifier or the name “${territory}”.`,
  };
}

function severalFound(territory: string) {
  return {
    fr: `Plusieurs territoires s’appellent « ${territory} » : donnez l’identifiant de l’un d’eux.`,
    en: `Several territories are called “${territory}”: give the identifier of one of them.`,
  };
}
