import type { Component } from "@bassin/core";

/** What people become able to do, and which components serve it. */
export interface FlowerPerformance {
  id: string;
  statement: string;
  /** Identifiers of components. */
  servedBy: readonly string[];
  href?: string | undefined;
}

/** A good or a service, and who holds it. */
export interface FlowerComponent {
  id: string;
  name: string;
  kind: Component["kind"];
  necessity: Component["necessity"];
  /** Names of the actors who hold it; none when nobody does. */
  holders: readonly string[];
  /** Identifiers of performances. */
  serves: readonly string[];
  href?: string | undefined;
}

export type FlowerPiece =
  | { type: "performance"; performance: FlowerPerformance }
  | { type: "component"; component: FlowerComponent };

/** What a piece is known by within its flower. */
export const keyOf = (piece: FlowerPiece): string =>
  piece.type === "performance" ? `performance ${piece.performance.id}` : `component ${piece.component.id}`;

/** Whether one of the two serves the other. */
export function areLinked(left: FlowerPiece, right: FlowerPiece): boolean {
  if (left.type === right.type) return false;
  if (left.type === "component") return areLinked(right, left);
  if (right.type !== "component") return false;
  const { performance } = left;
  return performance.servedBy.includes(right.component.id) || right.component.serves.includes(performance.id);
}
