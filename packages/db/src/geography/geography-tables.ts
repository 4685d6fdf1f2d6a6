import type { ContourGeometry, ContourKind } from "@bassin/core/territory";
import type { GeneratedAlways, JSONColumnType } from "kysely";

export type BassinDeVieTable = {
  code: string;
  name: string;
  /** Year of the zoning. */
  vintage: string | null;
};

export type BassinDeVieCommuneTable = {
  commune_code: string;
  bassin_code: string;
};

export type ContourTable = {
  kind: ContourKind;
  code: string;
  geometry: JSONColumnType<ContourGeometry>;
  source: string | null;
};

/** What a file brought. */
export type ImportCounts = {
  readonly zones: number;
  readonly communes: number;
  readonly contours: Partial<Record<ContourKind, number>>;
};

export type GeographyImportTable = {
  id: GeneratedAlways<number>;
  at: Date;
  file: string;
  source: string | null;
  counts: JSONColumnType<ImportCounts>;
};

/** Tables of published reference data: type aliases, as Kysely asks of tables added to its own. */
export type GeographyTables = {
  bassin_de_vie: BassinDeVieTable;
  bassin_de_vie_commune: BassinDeVieCommuneTable;
  contour: ContourTable;
  geography_import: GeographyImportTable;
};
