import type { ZoneKind } from "./commune.ts";

/** What may have a contour on a map. */
export const contourKinds = ["commune", "epci", "department", "region", "bassin-de-vie"] as const;
export type ContourKind = "commune" | ZoneKind;

/** Longitude then latitude, in degrees (WGS 84), to 4 decimals: about 10 metres. */
export type Position = [longitude: number, latitude: number];
/** A closed line: its last position is its first. */
export type Ring = Position[];
/** An outer ring, then its holes. */
export type PolygonRings = Ring[];

/**
 * GeoJSON geometry, wound the way d3-geo reads it: outer rings clockwise, holes counter-clockwise.
 * Not `readonly`, so that it goes as it is where the types of GeoJSON are asked for.
 */
export type ContourGeometry =
  | { readonly type: "Polygon"; readonly coordinates: PolygonRings }
  | { readonly type: "MultiPolygon"; readonly coordinates: PolygonRings[] };

/** The contour of a commune or a zone, under today's code, with where it comes from (to be shown beside the map). */
export interface Contour {
  readonly kind: ContourKind;
  readonly code: string;
  readonly geometry: ContourGeometry;
  readonly source: string | null;
}
