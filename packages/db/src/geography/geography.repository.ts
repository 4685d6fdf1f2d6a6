import { type Contour, type ContourKind, normalizeName, type Zone } from "@bassin/core/territory";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { GeographyTables, ImportCounts } from "./geography-tables.ts";

/** A bassin de vie (INSEE zoning), as imported. */
export interface BassinDeVie extends Zone {
  readonly kind: "bassin-de-vie";
  /** Year of the zoning, `2022`. */
  readonly vintage: string | null;
  /** How many communes it gathers. */
  readonly communes: number;
}

/** A file that was imported, to be named beside the maps drawn from it. */
export interface GeographyImport {
  readonly at: Date;
  readonly file: string;
  readonly source: string | null;
  readonly counts: ImportCounts;
}

const longestList = 20;

/**
 * Bassins de vie whose name contains the text, or whose code begins so; those whose name begins so come first.
 * At most 20. Empty when no table was imported.
 */
export async function listBassinsDeVie(trx: Transaction, search: string): Promise<BassinDeVie[]> {
  const bassins = await trx
    .$extendTables<GeographyTables>()
    .selectFrom("bassin_de_vie as b")
    .innerJoin("bassin_de_vie_commune as c", "c.bassin_code", "b.code")
    .select(["b.code", "b.name", "b.vintage", sql<number>`count(*)`.as("communes")])
    .groupBy(["b.code", "b.name", "b.vintage"])
    .orderBy("b.name")
    .orderBy("b.code")
    .execute();
  const text = normalizeName(search);
  const begins = (name: string) => normalizeName(name).startsWith(text);
  return bassins
    .filter(({ name, code }) => normalizeName(name).includes(text) || code.startsWith(search.trim().toUpperCase()))
    .sort((a, b) => Number(begins(b.name)) - Number(begins(a.name)))
    .slice(0, longestList)
    .map((bassin) => ({ kind: "bassin-de-vie", ...bassin }));
}

/** Codes of the communes of a bassin de vie, in order; `undefined` when no imported bassin bears that code. */
export async function communesOfBassin(trx: Transaction, code: string): Promise<string[] | undefined> {
  const rows = await trx
    .$extendTables<GeographyTables>()
    .selectFrom("bassin_de_vie_commune")
    .select("commune_code")
    .where("bassin_code", "=", code)
    .orderBy("commune_code")
    .execute();
  return rows.length === 0 ? undefined : rows.map((row) => row.commune_code);
}

/** The contours imported for these codes, in the order of codes. Those nobody imported are simply not there. */
export async function contoursOf(trx: Transaction, kind: ContourKind, codes: readonly string[]): Promise<Contour[]> {
  if (codes.length === 0) return [];
  return await trx
    .$extendTables<GeographyTables>()
    .selectFrom("contour")
    .select(["kind", "code", "geometry", "source"])
    .where("kind", "=", kind)
    .where(sql<boolean>`code = any (${[...codes]}::text[])`)
    .orderBy("code")
    .execute();
}

/** All contours imported of a kind, in the order of codes. */
export async function listContours(trx: Transaction, kind: ContourKind): Promise<Contour[]> {
  return await trx
    .$extendTables<GeographyTables>()
    .selectFrom("contour")
    .select(["kind", "code", "geometry", "source"])
    .where("kind", "=", kind)
    .orderBy("code")
    .execute();
}

/** The files imported so far, the latest first. */
export async function listGeographyImports(trx: Transaction): Promise<GeographyImport[]> {
  return await trx
    .$extendTables<GeographyTables>()
    .selectFrom("geography_import")
    .select(["at", "file", "source", "counts"])
    .orderBy("id", "desc")
    .execute();
}
