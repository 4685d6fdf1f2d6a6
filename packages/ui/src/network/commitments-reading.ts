import type { NetworkEdge, NetworkReading } from "@bassin/core";

/** What the map shows of who promises what to whom: the reading of the rules, never recomputed here. */
export type CommitmentsReading = Pick<NetworkReading, "edges" | "core" | "isolated" | "breakers">;

/** An actor as the map names it. */
export interface MapActor {
  id: string;
  name: string;
  href?: string | undefined;
}

/** The end that stands for what belongs to all; as written in the readings of core. */
export const theCommon = "common";

export type Vouching = "confirmed" | "partly" | "declared";

/** How much of a link the other side has confirmed. */
export function vouchingOf({ count, confirmed }: NetworkEdge): Vouching {
  if (confirmed === 0) return "declared";
  return confirmed < count ? "partly" : "confirmed";
}

/** Every end of the map, actors and the common, each once and always in the same order. */
export function listEnds({ edges, isolated }: CommitmentsReading): string[] {
  return [...new Set([...edges.flatMap(({ from, to }) => [from, to]), ...isolated])].toSorted();
}
