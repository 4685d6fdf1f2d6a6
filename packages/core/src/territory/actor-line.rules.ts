import type { participationRoles } from "../aim/participation.ts";
import type { ActorColumn } from "./actor-columns.rules.ts";
import { understandNature, understandNatureInName } from "./actor-nature-words.rules.ts";
import type { ActorNature } from "./actor-natures.ts";
import { understandRoles } from "./actor-role-words.rules.ts";
import { foldLetters, normalizeName } from "./normalize-name.rules.ts";
import { findSirenProblem, findSiretProblem, type NumberProblem } from "./siren-digits.rules.ts";

/** What a cell can have to correct. */
export type LineProblemCode =
  | "name-missing"
  | "too-long"
  | "nature-missing"
  | "nature-unknown"
  | "role-unknown"
  | `siren-${NumberProblem}`
  | `siret-${NumberProblem}`
  | "siret-of-another"
  | "commune-unknown"
  | "website-malformed"
  | "collective-unclear";

export interface LineProblem {
  readonly column: ActorColumn;
  readonly code: LineProblemCode;
}

export interface NamedCommune {
  readonly code: string;
  readonly name: string;
}

export interface LineSetting {
  /** Communes known by name here. */
  readonly communes: readonly NamedCommune[];
  /** The nature of those of which no line says it. */
  readonly natureOtherwise?: ActorNature | undefined;
}

/** What a line says of an actor, as the directory would have it. A nature not yet understood is left unsaid. */
export interface SaidActor {
  readonly name: string;
  readonly nature?: ActorNature;
  readonly legalForm?: string;
  readonly siren?: string;
  readonly siret?: string;
  readonly commune?: string;
  readonly website?: string;
  readonly description?: string;
  readonly collective?: boolean;
}

type Cells = Readonly<Partial<Record<ActorColumn, string>>>;
type Reading = { readonly said?: Partial<SaidActor>; readonly problem?: LineProblem };

const longest: Partial<Record<ActorColumn, number>> = { name: 300, legalForm: 300, website: 500, description: 10_000 };

const problem = (column: ActorColumn, code: LineProblemCode): Reading => ({ problem: { column, code } });

/** Reads the cells of one line: what is understood, and what is to correct, each under its column. */
export function readActorLine(cells: Cells, setting: LineSetting) {
  const { name = "", description } = cells;
  const { roles, unknown } = understandRoles(cells.roles ?? "");
  const readings: Reading[] = [
    name === "" ? problem("name", "name-missing") : {},
    readNature(cells, setting),
    readNumbers(cells),
    readCommune(cells.commune, setting.communes),
    readWebsite(cells.website),
    readCollective(cells.collective),
    unknown.length > 0 ? problem("roles", "role-unknown") : {},
    description === undefined ? {} : { said: { description } },
    ...listTooLong(cells),
  ];
  const said: SaidActor = Object.assign({ name }, ...readings.map((reading) => reading.said));
  const problems = readings.flatMap((reading) => (reading.problem === undefined ? [] : [reading.problem]));
  const known: readonly (typeof participationRoles)[number][] = roles;
  return { said, roles: known, problems };
}

function readNature({ name = "", nature, legalForm }: Cells, { natureOtherwise }: LineSetting): Reading {
  const form = legalForm === undefined ? {} : { legalForm };
  if (nature !== undefined) {
    const understood = understandNature(nature);
    return understood === undefined ? problem("nature", "nature-unknown") : { said: { ...understood, ...form } };
  }
  const understood =
    (legalForm === undefined ? undefined : understandNature(legalForm)) ?? understandNatureInName(name);
  if (understood !== undefined) return { said: { ...understood, ...form } };
  if (natureOtherwise !== undefined) return { said: { nature: natureOtherwise, ...form } };
  return { ...problem("nature", "nature-missing"), said: form };
}

/** Checked in full where it is written: here, what a person would call an address. */
const webAddress = /^https?:\/\/[a-z0-9](?:[a-z0-9-]*\.)+[a-z]{2,}(?::\d{2,4})?(?:[/?#]\S*)?$/i;

/** A SIREN, and a SIRET that begins with it. A spreadsheet may have dropped leading zeros, or hold one for the other. */
function readNumbers({ siren: sirenWords, siret: siretWords }: Cells): Reading {
  const swapped = digitsOf(sirenWords)?.length === 14 && siretWords === undefined;
  const siren = swapped ? undefined : withZeros(digitsOf(sirenWords), 9, findSirenProblem);
  const siret = withZeros(digitsOf(swapped ? sirenWords : siretWords), 14, findSiretProblem);
  const sirenProblem = siren === undefined ? null : findSirenProblem(siren);
  if (sirenProblem !== null) return problem("siren", `siren-${sirenProblem}`);
  const siretProblem = siret === undefined ? null : findSiretProblem(siret);
  if (siretProblem !== null) return problem(swapped ? "siren" : "siret", `siret-${siretProblem}`);
  if (siren !== undefined && siret !== undefined && !siret.startsWith(siren))
    return problem("siret", "siret-of-another");
  const owner = siren ?? siret?.slice(0, 9);
  return { said: { ...(owner === undefined ? {} : { siren: owner }), ...(siret === undefined ? {} : { siret }) } };
}

/** People put spaces, dots, dashes; a VAT number carries the SIREN after its own key. */
function digitsOf(words: string | undefined): string | undefined {
  const digits = words?.replace(/[\s.\-_']/g, "").replace(/^FR\d{2}(?=\d{9}$)/i, "");
  return digits === "" ? undefined : digits;
}

function withZeros(digits: string | undefined, length: number, find: (digits: string) => unknown): string | undefined {
  if (digits === undefined || !/^\d+$/.test(digits) || digits.length >= length || digits.length < length - 2)
    return digits;
  const padded = digits.padStart(length, "0");
  return find(padded) === null ? padded : digits;
}

/** A commune by its code, or by its name among those known here. */
function readCommune(words: string | undefined, communes: readonly NamedCommune[]): Reading {
  if (words === undefined) return {};
  const code = /\b(?:\d{2}|2[AB])\d{3}\b/i.exec(words)?.[0].toUpperCase();
  if (code !== undefined && communes.some((one) => one.code === code)) return { said: { commune: code } };
  const wanted = normalizeName(words.replace(/\b\d{5}\b|\bcedex\b.*/gi, ""));
  const named = communes.filter(({ name }) => normalizeName(name) === wanted);
  if (named[0] !== undefined && named.length === 1) return { said: { commune: named[0].code } };
  return code === words.trim().toUpperCase() ? { said: { commune: code } } : problem("commune", "commune-unknown");
}

function readWebsite(words: string | undefined): Reading {
  if (words === undefined) return {};
  const address = /^[a-z]+:/i.test(words) ? words : `https://${words}`;
  const isOne = webAddress.test(address);
  return isOne ? { said: { website: address } } : problem("website", "website-malformed");
}

function readCollective(words: string | undefined): Reading {
  const folded = foldLetters(words ?? "");
  if (words === undefined || ["non", "no", "0", "false", "faux"].includes(folded)) return {};
  return ["oui", "yes", "x", "1", "true", "vrai"].includes(folded)
    ? { said: { collective: true } }
    : problem("collective", "collective-unclear");
}

function listTooLong(cells: Cells): Reading[] {
  const columns = Object.keys(longest) as (keyof typeof longest)[];
  return columns.flatMap((column) =>
    (cells[column]?.length ?? 0) > (longest[column] ?? Number.POSITIVE_INFINITY) ? [problem(column, "too-long")] : [],
  );
}
