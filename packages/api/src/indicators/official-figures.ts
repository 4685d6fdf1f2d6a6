import { type OfficialCodes, officialPopulationYear } from "@bassin/core";

/** A figure the official codes give, to stand beside the territory's own; it never takes its place. */
export interface OfficialFigure {
  readonly measure: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
}

/** The inhabitants of these communes, as officially counted; nothing when one of them is not counted. */
export function listOfficialFigures(codes: OfficialCodes, communes: readonly string[]): OfficialFigure[] {
  let value = 0;
  for (const code of communes) {
    const population = codes.commune(code)?.population;
    if (population === undefined) return [];
    value += population;
  }
  return communes.length === 0
    ? []
    : [{ measure: "core:population", period: officialPopulationYear, value, unit: "person" }];
}
