import { foldLetters } from "./normalize-name.rules.ts";

/** What a column of a spreadsheet may tell of actors. */
export const actorColumns = [
  "name",
  "nature",
  "legalForm",
  "roles",
  "siren",
  "siret",
  "commune",
  "website",
  "description",
  "collective",
] as const;
export type ActorColumn = (typeof actorColumns)[number];

/** What each column of a sheet tells; nothing for those left aside. */
export type ColumnMapping = readonly (ActorColumn | null)[];

/** How the headers that people write are recognised, once without accents. The first that fits counts. */
const headers: Readonly<Record<ActorColumn, RegExp>> = {
  siret: /^(n |no |numero )?(de )?siret( du siege)?$/,
  siren: /^(n |no |numero )?(de )?siren$/,
  legalForm: /^(forme|statut|categorie) juridique$|^statuts?$|^legal (form|status)$/,
  nature:
    /^(nature|type|categorie|famille|kind|category)( d( |e )?(l )?(acteur|structure|organisme|organisation))?s?$|^type of actor$/,
  roles: /^(roles?|fonctions?)( .*)?$/,
  commune: /^(commune|ville|code (insee|commune)|insee|city|town|municipality|localisation|localite)( .*)?$/,
  website: /^(site( (internet|web))?|url|web ?site|adresse (internet|web)|lien|internet)$/,
  description: /^(description|presentation|activites?|objet|en quelques mots|commentaires?|notes?|remarques?|about)$/,
  collective: /^(collectif|groupe( a nommer)?|collective|group)$/,
  name: /^(nom|name|acteurs?|actor|structures?|organismes?|organi[sz]ations?|raison sociale|denomination( sociale)?|intitule|entreprise|association|partenaires?|etablissement)( .*)?$/,
};
const recognised = Object.entries(headers) as readonly [ActorColumn, RegExp][];

/** Lines above the headers that a sheet may begin with: a title, a date, a contact. */
const longestPreamble = 40;

/** Where the headers are (none: every line is an actor), and what each column tells. */
export interface RecognizedColumns {
  readonly headerAt: number | null;
  readonly mapping: ColumnMapping;
}

/**
 * Finds the line of headers of a sheet, in French or English, and what each column tells. Without any the first column
 * is taken for names, to be mapped by hand.
 */
export function recognizeColumns(lines: readonly { readonly cells: readonly string[] }[]): RecognizedColumns {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const read = lines.slice(0, longestPreamble).map(({ cells }, at) => ({ at, mapping: mapHeaders(cells) }));
  const scored = read.map((one) => ({ ...one, score: one.mapping.filter((column) => column !== null).length }));
  const [best] = scored
    .filter(({ at, mapping, score }) => mapping.includes("name") && (score > 1 || isAlone(lines[at]?.cells ?? [])))
    .toSorted((left, right) => right.score - left.score || left.at - right.at);
  const widen = (mapping: ColumnMapping) => Array.from({ length: width }, (_, at) => mapping[at] ?? null);
  return best === undefined
    ? { headerAt: null, mapping: widen(["name"]) }
    : { headerAt: best.at, mapping: widen(best.mapping) };
}

function mapHeaders(cells: readonly string[]): ColumnMapping {
  const taken = new Set<ActorColumn>();
  return cells.map((cell) => {
    const words = foldLetters(cell);
    const column = recognised.find(([one, header]) => !taken.has(one) && header.test(words))?.[0];
    if (column !== undefined) taken.add(column);
    return column ?? null;
  });
}

const isAlone = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== "").length === 1;

/** What the cells of a line tell, by column. A column told twice tells its last words. */
export function readCells(cells: readonly string[], mapping: ColumnMapping): Partial<Record<ActorColumn, string>> {
  return Object.fromEntries(
    mapping.flatMap((column, at) => {
      const words = (cells[at] ?? "").replace(/\s+/g, " ").trim();
      return column === null || words === "" ? [] : [[column, words]];
    }),
  );
}
