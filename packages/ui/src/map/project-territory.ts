import { geoArea, geoCentroid, geoPath, geoTransverseMercator } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { TerritoryShape } from "./territory-shapes.ts";

export interface MapDot {
  id: string;
  label: string;
  /** Longitude and latitude, in degrees; without them, the middle of a shape. */
  lonLat?: readonly [number, number] | undefined;
  /** The shape in the middle of which it stands. */
  shape?: string;
  href?: string | undefined;
}

export interface PlacedDot extends MapDot {
  x: number;
  y: number;
}

export interface MapBox {
  width: number;
  height: number;
  margin: number;
}

export interface TerritoryDrawing {
  shapes: { id: string; name: string | undefined; path: string }[];
  dots: PlacedDot[];
}

type Surface = Polygon | MultiPolygon;

const reverseRings = (rings: Position[][]): Position[][] => rings.map((ring) => ring.toReversed());

/** d3 reads a ring the other way round from GeoJSON; a ring that would cover the rest of the Earth is turned over. */
function orient(geometry: Surface): Surface {
  if (geometry.type === "Polygon") {
    return geoArea(geometry) > 2 * Math.PI
      ? { ...geometry, coordinates: reverseRings(geometry.coordinates) }
      : geometry;
  }
  const coordinates = geometry.coordinates.map((polygon) =>
    geoArea({ type: "Polygon", coordinates: polygon }) > 2 * Math.PI ? reverseRings(polygon) : polygon,
  );
  return { ...geometry, coordinates };
}

const collect = (geometries: Surface[]): FeatureCollection<Surface> => ({
  type: "FeatureCollection",
  features: geometries.map((geometry) => ({ type: "Feature", properties: null, geometry })),
});

/** Draws surfaces so that they fill the box, true to their shape, and dots over them; without surfaces, nothing. */
export function projectTerritory(
  shapes: readonly TerritoryShape[],
  dots: readonly MapDot[],
  { width, height, margin }: MapBox,
): TerritoryDrawing {
  if (shapes.length === 0) return { shapes: [], dots: [] };
  const oriented = shapes.map((shape) => ({ ...shape, geometry: orient(shape.geometry) }));
  const extent = collect(oriented.map(({ geometry }) => geometry));
  const [longitude, latitude] = geoCentroid(extent);
  const corners: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const projection = geoTransverseMercator().rotate([-longitude, -latitude]).fitExtent(corners, extent);
  const path = geoPath(projection).digits(1);
  return {
    shapes: oriented.map(({ id, name, geometry }) => ({ id, name, path: path(geometry) ?? "" })),
    dots: dots.flatMap((dot) => {
      const within = oriented.find(({ id }) => id === dot.shape)?.geometry;
      const at = dot.lonLat ?? (within && geoCentroid(within));
      const [x, y] = (at && projection([at[0], at[1]])) ?? [];
      return x === undefined || y === undefined ? [] : [{ ...dot, x, y }];
    }),
  };
}
