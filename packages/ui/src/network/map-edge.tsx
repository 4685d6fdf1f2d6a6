import type { NetworkEdge } from "@bassin/core";
import { type Edge, type EdgeProps, type InternalNode, useInternalNode } from "@xyflow/react";
import { vouchingOf } from "./commitments-reading.ts";
import { EdgeDrawing } from "./edge-drawing.tsx";
import { drawEdge, type EndBox } from "./edge-path.ts";

export type CommitmentsEdge = Edge<{ edge: NetworkEdge; isSeen: boolean }, "commitments">;

function boxOf(node: InternalNode): EndBox {
  const { width = 0, height = 0 } = node.measured;
  const { x, y } = node.internals.positionAbsolute;
  return { x: x + width / 2, y: y + height / 2, width, height };
}

/** A link of the map, which follows the ends as they are moved. */
export function MapEdge({ source, target, data }: EdgeProps<CommitmentsEdge>) {
  const from = useInternalNode(source);
  const to = useInternalNode(target);
  if (!from || !to || !data) return null;
  const { edge, isSeen } = data;
  return (
    <EdgeDrawing
      path={drawEdge(boxOf(from), boxOf(to), edge.mutual)}
      vouching={vouchingOf(edge)}
      isInCore={edge.inCore}
      count={edge.count}
      isSeen={isSeen}
    />
  );
}
