import type { Node } from "@xyflow/react";
import { type CommitmentsReading, type MapActor, theCommon } from "./commitments-reading.ts";
import { describeEnd, type SaysEnd } from "./commitments-words.ts";
import type { CommitmentsEdge } from "./map-edge.tsx";
import type { MapEnd } from "./map-layout.ts";
import type { CommitmentsNode } from "./map-node.tsx";

export interface NodeSetting {
  /** Where the ends are now, moved or not. */
  nodes: readonly Node[];
  ends: readonly MapEnd[];
  network: CommitmentsReading;
  actors: readonly MapActor[];
  says: SaysEnd;
  /** The end that is the tab stop. */
  stop: string | undefined;
  onOpen?: ((actor: string) => void) | undefined;
}

/** The ends as the drawing takes them. */
export function buildNodes({ nodes, ends, network, actors, says, stop, onOpen }: NodeSetting): CommitmentsNode[] {
  const endOf = new Map(ends.map((end) => [end.id, end]));
  const hrefOf = new Map(actors.map(({ id, href }) => [id, href]));
  return nodes.flatMap((node): CommitmentsNode[] => {
    const { id } = node;
    const end = endOf.get(id);
    if (!end) return [];
    const isCommon = id === theCommon;
    const data = {
      end,
      label: describeEnd(id, network, says),
      isCommon,
      isInCore: network.core.includes(id),
      isBreaker: network.breakers.includes(id),
      isIsolated: network.isolated.includes(id),
      tabIndex: id === stop ? 0 : -1,
      href: hrefOf.get(id),
      onOpen: onOpen && !isCommon ? () => onOpen(id) : undefined,
    };
    return [{ ...node, type: "end" as const, data }];
  });
}

/** The links as the drawing takes them; those of the end being looked at are brought out. */
export function buildEdges({ edges }: CommitmentsReading, seen: string | undefined): CommitmentsEdge[] {
  return edges.map((edge) => ({
    id: `${edge.from} ${edge.to}`,
    type: "commitments" as const,
    source: edge.from,
    target: edge.to,
    data: { edge, isSeen: seen === edge.from || seen === edge.to },
    focusable: false,
    selectable: false,
  }));
}
