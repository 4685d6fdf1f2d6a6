import { writeCanonicalJson } from "./canonical-json.ts";
import { hashText } from "./sha-256.ts";

/**
 * Gives the SHA-256 (64 hexadecimal digits) of a definition, whole or in part: two definitions that say the same have
 * the same hash, whatever the order their keys were written in. A silent edit changes it.
 * @throws TypeError when the definition is not plain data.
 */
export function hashDefinition(definition: object): string {
  return hashText(writeCanonicalJson(definition));
}
