import { type ContourKind, normalizeName, type OfficialCodes } from "@bassin/core/territory";

/** What a shape says of itself. */
export interface ContourClue {
  /** Name of the TopoJSON object or of the file. */
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly id?: string | number | undefined;
}

export interface DetectedContour {
  readonly kind: ContourKind;
  readonly code: string;
}

/** Properties of divisions that are neither communes nor zones of Bassin: their shapes are never taken for others. */
const otherDivisions = [
  "insee_arr",
  "insee_can",
  "insee_cad",
  "code_canton",
  "code_iris",
  "iris",
  "code_arr",
  "code_insee_de_la_commune_de_rattachement",
];

/** Properties that say both the kind and the code, the smallest division first: a commune's shape often names all. */
const tellingProperties: readonly (readonly [ContourKind, readonly string[]])[] = [
  ["commune", ["insee_com", "depcom", "code_commune", "commune", "com"]],
  ["bassin-de-vie", ["bv2022", "bv", "code_bv", "bassin_de_vie", "bv_2022"]],
  ["epci", ["epci", "code_epci", "siren_epci", "code_siren", "codeepci"]],
  ["department", ["insee_dep", "dep", "code_dep", "code_departement", "departement"]],
  ["region", ["insee_reg", "reg", "code_reg", "code_region", "region"]],
];

/** Properties that hold the code of the shape without saying of what. */
const plainProperties = ["code", "codgeo", "code_insee", "insee"];

const nameProperties = ["nom", "nom_officiel", "libgeo", "name", "libelle"];

const layerWords: readonly (readonly [ContourKind, RegExp])[] = [
  ["bassin-de-vie", /\b(bv\d*|bassins?( de)? vie)\b/],
  ["epci", /\b(epci|intercommunalites?)\b/],
  ["department", /\b(dep|departements?)\b/],
  ["region", /\b(reg|regions?)\b/],
  ["commune", /\b(com|communes?)\b/],
];

const codeShapes: readonly (readonly [ContourKind, RegExp])[] = [
  ["epci", /^\d{9}$/],
  ["commune", /^(\d{2}|2[AB])\d{3}$/],
];

/**
 * What a shape is the contour of, from its properties, its id and the name of its layer; `"no-code"` when its code is
 * left blank (communes without EPCI), `undefined` when nothing tells.
 */
export function detectContour(clue: ContourClue, codes: OfficialCodes): DetectedContour | "no-code" | undefined {
  const properties = new Map(Object.entries(clue.properties).map(([name, value]) => [name.toLowerCase(), value]));
  if (otherDivisions.some((name) => properties.has(name))) return undefined;
  const plain = plainProperties.map((name) => textOf(properties.get(name))).find(Boolean);
  if (plain) return ofPlainCode(plain, clue, properties, codes);
  const telling = ofTellingProperties(properties);
  if (telling) return telling;
  return typeof clue.id === "string" ? ofPlainCode(clue.id.trim(), clue, properties, codes) : undefined;
}

function ofTellingProperties(properties: ReadonlyMap<string, unknown>): DetectedContour | "no-code" | undefined {
  let blank: "no-code" | undefined;
  for (const [kind, names] of tellingProperties) {
    for (const name of names.filter((each) => properties.has(each))) {
      const code = textOf(properties.get(name));
      if (code === "" || /^Z+$/.test(code)) blank = "no-code";
      else if (hasLengthOf(kind, code)) return { kind, code };
    }
  }
  return blank;
}

function ofPlainCode(
  code: string,
  clue: ContourClue,
  properties: ReadonlyMap<string, unknown>,
  codes: OfficialCodes,
): DetectedContour | undefined {
  const kind = kindFromLayer(clue.layer, code) ?? codeShapes.find(([, shape]) => shape.test(code))?.[0];
  if (kind) return { kind, code };
  const name = normalizeName(nameProperties.map((each) => textOf(properties.get(each))).find(Boolean) ?? "");
  if (name !== "" && normalizeName(codes.department(code)?.name ?? "") === name) return { kind: "department", code };
  if (name !== "" && normalizeName(codes.region(code)?.name ?? "") === name) return { kind: "region", code };
  return undefined;
}

/** A layer's name tells only of codes that have the length of its kind: « communes du département 31 » holds communes. */
function kindFromLayer(layer: string, code: string): ContourKind | undefined {
  const words = normalizeName(layer);
  return layerWords.find(([kind, pattern]) => pattern.test(words) && hasLengthOf(kind, code))?.[0];
}

function hasLengthOf(kind: ContourKind, code: string): boolean {
  if (kind === "epci") return code.length === 9;
  if (kind === "department") return code.length === 2 || code.length === 3;
  return code.length === (kind === "region" ? 2 : 5);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
