import type { TerritoryShapes } from "@bassin/ui";
import type { Answers } from "../api/trpc.ts";

/** Communes and their contours, as the API gives them. */
export type MapAnswer = Answers["territory"]["map"];

/** The communes of a territory as the map draws them; nothing where no contour was imported. */
export function toShapes({ communes, contours }: MapAnswer): TerritoryShapes | undefined {
  if (contours.length === 0) return undefined;
  const names = new Map(communes.map(({ code, name }) => [code, name]));
  return {
    type: "FeatureCollection",
    features: contours.map(({ code, geometry }) => ({
      type: "Feature",
      id: code,
      properties: { name: names.get(code) ?? code },
      geometry,
    })),
  };
}
