import type { Contour, ContourKind } from "@bassin/core/territory";
import { type Kysely, sql } from "kysely";
import type { GeographyTables, ImportCounts } from "./geography-tables.ts";
import type { PreparedBassins } from "./prepare-bassins.ts";
import type { PreparedFile } from "./prepare-geography.ts";

/** Contours sent in one statement: some hundred kilobytes. */
const batch = 500;

/** Writes prepared files, inside a transaction of the owner. A later file replaces what an earlier one brought. */
export async function storeGeography(trx: Kysely<unknown>, files: readonly PreparedFile[], at: Date): Promise<void> {
  const db = trx.$extendTables<GeographyTables>();
  for (const file of files) {
    if (file.bassins) await storeBassins(db, file.bassins);
    for (let start = 0; start < file.contours.length; start += batch) {
      await storeContours(db, file.contours.slice(start, start + batch));
    }
    await db
      .insertInto("geography_import")
      .values({ at, file: file.file, source: file.source, counts: JSON.stringify(countsOf(file)) })
      .execute();
  }
}

/** The table of bassins is one zoning: it is replaced whole. */
async function storeBassins(
  db: Kysely<GeographyTables>,
  { vintage, bassins, communes }: PreparedBassins,
): Promise<void> {
  await db.deleteFrom("bassin_de_vie").execute();
  await sql`insert into bassin_de_vie (code, name, vintage)
    select code, name, ${vintage}::text
    from json_to_recordset(${JSON.stringify(bassins)}::json) as row (code text, name text)`.execute(db);
  await sql`insert into bassin_de_vie_commune (commune_code, bassin_code)
    select commune, bassin
    from json_to_recordset(${JSON.stringify(communes)}::json) as row (commune text, bassin text)`.execute(db);
}

async function storeContours(db: Kysely<GeographyTables>, contours: readonly Contour[]): Promise<void> {
  await sql`insert into contour (kind, code, geometry, source)
    select kind, code, geometry, source
    from json_to_recordset(${JSON.stringify(contours)}::json) as row (kind text, code text, geometry jsonb, source text)
    on conflict (kind, code) do update set geometry = excluded.geometry, source = excluded.source`.execute(db);
}

function countsOf({ bassins, contours }: PreparedFile): ImportCounts {
  const byKind: Partial<Record<ContourKind, number>> = {};
  for (const { kind } of contours) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return { zones: bassins?.bassins.length ?? 0, communes: bassins?.communes.length ?? 0, contours: byKind };
}
