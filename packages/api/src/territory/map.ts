import type { OfficialCodes } from "@bassin/core";
import { contoursOf, listGeographyImports, type Transaction } from "@bassin/db";

/** Communes by name, their contours where they were imported, and where those come from. */
export async function readMap(trx: Transaction, officialCodes: OfficialCodes, communes: readonly string[]) {
  const contours = await contoursOf(trx, "commune", communes);
  const imports = await listGeographyImports(trx);
  const named = communes.map((code) => ({ code, name: officialCodes.commune(code)?.name ?? code }));
  return { communes: named, contours, sources: [...new Set(imports.flatMap(({ source }) => source ?? []))] };
}
