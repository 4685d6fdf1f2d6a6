import { type ContourGeometry, middleOf, type OfficialCodes, type Position, sketchContour } from "@bassin/core";
import { contoursOf, listContours, listTerritories, type Transaction } from "@bassin/db";

/** Metropolitan France: what a map of the country shows. Collectivities overseas have codes of their own. */
const isMainland = ({ kind, code }: { readonly kind: string; readonly code: string }): boolean =>
  kind === "region" ? Number(code) >= 11 : code.length === 2;

/** The country drawn small: the regions where they were imported, otherwise the départements. */
async function readOutlines(trx: Transaction) {
  const regions = await listContours(trx, "region");
  const drawn = regions.length > 0 ? regions : await listContours(trx, "department");
  const sources = new Set(drawn.flatMap(({ source }) => source ?? []));
  const outlines = drawn.filter(isMainland).flatMap(({ code, geometry }) => {
    const sketch = sketchContour(geometry);
    return sketch === null ? [] : [{ code, geometry: sketch }];
  });
  return { outlines, sources: [...sources] };
}

/** Where a territory is: the middle of its communes, otherwise of the départements they are in. */
async function findMiddle(
  trx: Transaction,
  officialCodes: OfficialCodes,
  communes: readonly string[],
): Promise<Position | null> {
  const drawn = await contoursOf(trx, "commune", communes);
  if (drawn.length > 0) return middleOf(geometriesOf(drawn));
  const departments = new Set(communes.flatMap((code) => officialCodes.commune(code)?.department ?? []));
  return middleOf(geometriesOf(await contoursOf(trx, "department", [...departments])));
}

const geometriesOf = (contours: readonly { readonly geometry: ContourGeometry }[]) =>
  contours.map(({ geometry }) => geometry);

/** The country and the territories in it that the account of the scope may see; nothing where no contour was imported. */
export async function readCountry(trx: Transaction, officialCodes: OfficialCodes) {
  const { outlines, sources } = await readOutlines(trx);
  const places: { territory: string; name: string; at: Position }[] = [];
  if (outlines.length === 0) return { outlines, sources, places };
  for (const { id, name, communes } of await listTerritories(trx)) {
    const at = await findMiddle(trx, officialCodes, communes);
    if (at !== null) places.push({ territory: id, name, at });
  }
  return { outlines, sources, places };
}
