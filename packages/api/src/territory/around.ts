import { type ContourGeometry, findNearby, findNeighbours, type OfficialCodes, sketchContour } from "@bassin/core";
import { contoursOf, listContours, listGeographyImports, type Transaction } from "@bassin/db";

/** A commune as people choose it: its name, how many live there, the département that tells it from its homonyms. */
interface ChosenCommune {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly population: number | null;
}

interface Drawn {
  readonly code: string;
  readonly geometry: ContourGeometry;
}

function describeCommunes(officialCodes: OfficialCodes, codes: readonly string[]): ChosenCommune[] {
  return codes.map((code) => {
    const commune = officialCodes.commune(code);
    const department = commune?.department ?? "";
    return {
      code,
      name: commune?.name ?? code,
      department: officialCodes.department(department)?.name ?? department,
      population: commune?.population ?? null,
    };
  });
}

/** The EPCI the communes are part of, the one with most of them first, each with its communes that were not chosen. */
function listEpcis(officialCodes: OfficialCodes, communes: readonly string[]) {
  const chosen = new Set(communes);
  const codes = new Set(communes.flatMap((code) => officialCodes.commune(code)?.epci ?? []));
  const epcis = [...codes].map((code) => {
    const members = officialCodes.communesOf({ kind: "epci", code }) ?? [];
    const others = describeCommunes(
      officialCodes,
      members.filter((member) => !chosen.has(member)),
    );
    return { code, name: officialCodes.epci(code)?.name ?? code, count: members.length, others };
  });
  return epcis.toSorted((a, b) => b.count - b.others.length - (a.count - a.others.length));
}

/** Where neighbours may be: the départements of the communes, and those close to them where they were drawn. */
async function readCandidates(
  trx: Transaction,
  officialCodes: OfficialCodes,
  { communes, chosen }: { readonly communes: readonly string[]; readonly chosen: readonly Drawn[] },
): Promise<Drawn[]> {
  const own = communes.flatMap((code) => officialCodes.commune(code)?.department ?? []);
  const close = findNearby(geometriesOf(chosen), await listContours(trx, "department"));
  const departments = [...new Set([...own, ...close])];
  const taken = new Set(communes);
  const codes = departments
    .flatMap((code) => officialCodes.communesOf({ kind: "department", code }) ?? [])
    .filter((code) => !taken.has(code));
  return contoursOf(trx, "commune", codes);
}

const geometriesOf = (drawn: readonly Drawn[]): ContourGeometry[] => drawn.map(({ geometry }) => geometry);

/** To three decimals of a degree, about a hundred metres: enough to point at a commune. */
const sketch = (drawn: readonly Drawn[]): Drawn[] =>
  drawn.flatMap(({ code, geometry }) => {
    const sketched = sketchContour(geometry, 3);
    return sketched === null ? [] : [{ code, geometry: sketched }];
  });

/**
 * Communes being chosen, with what surrounds them: the rest of their EPCI, and, where contours were imported, those
 * that touch them and how all of them look on a map.
 */
export async function readAround(trx: Transaction, officialCodes: OfficialCodes, communes: readonly string[]) {
  const chosen = await contoursOf(trx, "commune", communes);
  const candidates = chosen.length === 0 ? [] : await readCandidates(trx, officialCodes, { communes, chosen });
  const touching = new Set(findNeighbours(geometriesOf(chosen), candidates));
  const around = candidates.filter(({ code }) => touching.has(code));
  const sources = new Set((await listGeographyImports(trx)).flatMap(({ source }) => source ?? []));
  return {
    communes: describeCommunes(officialCodes, communes),
    epcis: listEpcis(officialCodes, communes),
    neighbours: describeCommunes(officialCodes, [...touching]),
    contours: sketch([...chosen, ...around]),
    sources: [...sources],
  };
}
