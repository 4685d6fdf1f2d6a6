import type { Commune, Department, Epci, Region, ZoneKind, ZoneRef } from "./commune.ts";
import type { SearchHit, SearchOptions } from "./rank-places.rules.ts";
import type { CommuneRegister, ResolvedCommunes } from "./resolve-commune.rules.ts";

/** Zones of the official codes; bassins de vie come from an imported table. */
export type OfficialZoneRef = ZoneRef & { readonly kind: Exclude<ZoneKind, "bassin-de-vie"> };

/** The census whose population these codes carry: in force from January 2026 (INSEE, populations de référence). */
export const officialPopulationYear = "2023";

/** The official codes of France (COG), read only, loaded once by the server. */
export interface OfficialCodes extends CommuneRegister {
  commune(code: string): Commune | undefined;
  epci(code: string): Epci | undefined;
  department(code: string): Department | undefined;
  region(code: string): Region | undefined;
  /** Communes, EPCI and départements by name, official code or postal code: see `searchCommunes`. */
  search(query: string, options?: SearchOptions): readonly SearchHit[];
  /** Today's communes for a set of codes, old ones said, unknown ones listed. */
  resolve(codes: readonly string[]): ResolvedCommunes;
  /** Codes of the communes of a zone, in order; `undefined` when no zone bears that code. */
  communesOf(zone: OfficialZoneRef): readonly string[] | undefined;
}
