import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Contours as published files hold them. */
export type TerritoryShapes = FeatureCollection | Topology;

/** One shape of the map. */
export interface TerritoryShape {
  id: string;
  name: string | undefined;
  geometry: Polygon | MultiPolygon;
}

const idKeys = ["code", "id", "insee", "bv", "epci", "dep", "reg"];
const nameKeys = ["name", "nom", "libelle", "libgeo"];

const isTopology = (shapes: TerritoryShapes): shapes is Topology => shapes.type === "Topology";

function listFeatures(shapes: TerritoryShapes): Feature[] {
  if (!isTopology(shapes)) return shapes.features;
  const collections = Object.values(shapes.objects).filter(
    (object): object is GeometryCollection => object.type === "GeometryCollection",
  );
  return collections.slice(0, 1).flatMap((collection) => feature(shapes, collection).features);
}

const pick = ({ properties }: Feature, keys: readonly string[]): string | undefined => {
  const found = keys.map((key) => properties?.[key]).find((value) => value !== undefined && value !== null);
  return found === undefined ? undefined : String(found);
};

/** The surfaces of a GeoJSON collection, or of the first collection of a TopoJSON file; lines and points are left out. */
export function readTerritoryShapes(shapes: TerritoryShapes): TerritoryShape[] {
  return listFeatures(shapes).flatMap((each, place) => {
    const { geometry } = each;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
    const id = each.id === undefined ? (pick(each, idKeys) ?? String(place)) : String(each.id);
    return [{ id, name: pick(each, nameKeys), geometry }];
  });
}
