import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

/** A line of `communes.json`: a commune of today, one that merged into it, or an arrondissement of the three cities. */
export interface OfficialCommuneLine {
  readonly code: string;
  readonly nom: string;
  readonly type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
  readonly departement: string;
  readonly region: string;
  /** Today's commune of a delegated or associated one. */
  readonly chefLieu?: string;
  /** Today's commune of an arrondissement. */
  readonly commune?: string;
  readonly anciensCodes?: readonly string[];
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

/** A line of `epci.json`. */
export interface OfficialEpciLine {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

/** A line of `departements.json`; overseas collectivities are among them. */
export interface OfficialDepartmentLine {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
}

/** A line of `regions.json`. */
export interface OfficialRegionLine {
  readonly code: string;
  readonly nom: string;
}

/** The files of the official package, as they are published. */
export interface OfficialFiles {
  readonly communes: readonly OfficialCommuneLine[];
  readonly epci: readonly OfficialEpciLine[];
  readonly departments: readonly OfficialDepartmentLine[];
  readonly regions: readonly OfficialRegionLine[];
}

/** Reads the files of `@etalab/decoupage-administratif`, whose own entry only works from its own directory. */
export async function readOfficialFiles(): Promise<OfficialFiles> {
  const require = createRequire(import.meta.url);
  return {
    epci: await readList(require.resolve("@etalab/decoupage-administratif/data/epci.json"), keepEpci),
    communes: await readList(require.resolve("@etalab/decoupage-administratif/data/communes.json"), keepCommune),
    departments: await readList(
      require.resolve("@etalab/decoupage-administratif/data/departements.json"),
      keepDepartment,
    ),
    regions: await readList(require.resolve("@etalab/decoupage-administratif/data/regions.json"), keepRegion),
  };
}

/**
 * Reads a JSON list published with one item per line, item by item: parsed whole, these files would take 100 MB that
 * the process never quite gives back.
 */
async function readList<Line>(path: string, keep: (line: Line) => Line): Promise<Line[]> {
  const kept: Line[] = [];
  for await (const text of createInterface({ input: createReadStream(path, "utf8") })) {
    const item = text.trim().replace(/,$/, "");
    if (item !== "[" && item !== "]" && item !== "") kept.push(keep(JSON.parse(item)));
  }
  return kept;
}

function keepCommune(line: OfficialCommuneLine): OfficialCommuneLine {
  const { code, nom, type, departement, region, chefLieu, commune, anciensCodes, codesPostaux, population } = line;
  return {
    code,
    nom,
    type,
    departement,
    region,
    ...(chefLieu !== undefined && { chefLieu }),
    ...(commune !== undefined && { commune }),
    ...(anciensCodes && { anciensCodes }),
    ...(codesPostaux && { codesPostaux }),
    ...(population !== undefined && { population }),
  };
}

function keepEpci({ code, nom, membres }: OfficialEpciLine): OfficialEpciLine {
  return { code, nom, membres: membres.map((member) => ({ code: member.code })) };
}

function keepDepartment({ code, nom, region }: OfficialDepartmentLine): OfficialDepartmentLine {
  return { code, nom, region };
}

function keepRegion({ code, nom }: OfficialRegionLine): OfficialRegionLine {
  return { code, nom };
}
