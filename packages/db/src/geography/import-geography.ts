import type { CodeSuccession, OfficialCodes } from "@bassin/core/territory";
import type { Database } from "../database/database.ts";
import type { FileNote, GeographyFile, UnknownCode } from "./geography-file.ts";
import { type PreparedGeography, prepareGeography } from "./prepare-geography.ts";
import { storeGeography } from "./store-geography.ts";

/** Where published files go, and how. */
export interface GeographyTarget {
  readonly database: Pick<Database, "asOwner">;
  readonly codes: OfficialCodes;
  readonly now: () => Date;
  /** Where the files come from, to be shown with every map: "IGN Admin Express, Licence Ouverte". */
  readonly source?: string | undefined;
  /** Import the rest although some codes are unknown. */
  readonly leaveOutUnknown?: boolean | undefined;
}

/** What an import did, or why it did nothing. */
export interface GeographyReport {
  /** Whether anything was written: all that was read, or nothing. */
  readonly written: boolean;
  /** Bassins de vie, their communes, and contours that were read. */
  readonly zones: number;
  readonly communes: number;
  readonly contours: number;
  /** Old codes read as today's. */
  readonly resolved: readonly CodeSuccession[];
  /** Codes nobody bears or bore: they stop the import unless left out on purpose. */
  readonly unknown: readonly UnknownCode[];
  /** What is wrong with the files: stops the import. */
  readonly problems: readonly FileNote[];
  /** What the reader should know, and that stops nothing. */
  readonly remarks: readonly FileNote[];
}

/**
 * Imports INSEE's table of bassins de vie and contours (GeoJSON, TopoJSON). Every file is read whole first, then all
 * is written in one transaction, or nothing is. Importing again replaces: the table whole, contours one by one.
 */
export async function importGeography(
  files: readonly GeographyFile[],
  target: GeographyTarget,
): Promise<GeographyReport> {
  const prepared = prepareGeography(files, { codes: target.codes, source: target.source });
  const isWhole = prepared.unknown.length === 0 || target.leaveOutUnknown === true;
  const written = prepared.problems.length === 0 && isWhole && prepared.files.length > 0;
  if (written) {
    await target.database.asOwner((owner) =>
      owner.transaction().execute((trx) => storeGeography(trx, prepared.files, target.now())),
    );
  }
  return reportOn(prepared, written);
}

function reportOn(prepared: PreparedGeography, written: boolean): GeographyReport {
  const { files, resolved, unknown, problems, remarks } = prepared;
  return {
    written,
    zones: files.reduce((sum, { bassins }) => sum + (bassins?.bassins.length ?? 0), 0),
    communes: files.reduce((sum, { bassins }) => sum + (bassins?.communes.length ?? 0), 0),
    contours: files.reduce((sum, { contours }) => sum + contours.length, 0),
    resolved,
    unknown,
    problems,
    remarks,
  };
}
