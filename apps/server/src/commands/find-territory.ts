import type { Database, RegisteredTerritory } from "@bassin/db";
import { findTerritories } from "../files/export-territory.ts";
import type { SpokenCommandLine } from "./command-line.ts";

/**
 * The one open territory an identifier or a name means; otherwise says why there is none, or between which to choose.
 * In one that is closed nothing is read or written.
 */
export async function findTerritory(
  line: SpokenCommandLine,
  database: Database,
  wanted: string,
): Promise<RegisteredTerritory | undefined> {
  const found = await findAnyTerritory(line, database, wanted);
  if (found === undefined || found.closedAt === null) return found;
  line.tell(line.say(isClosed(found.name)));
  return undefined;
}

/** The same, closed or not. */
export async function findAnyTerritory(
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

function isClosed(territory: string) {
  return {
    fr: `« ${territory} » est fermé : une personne qui le pilote peut le rouvrir.`,
    en: `“${territory}” is closed: someone who pilots it can reopen it.`,
  };
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
