import type { Node } from "@xyflow/react";

/** How far one press moves an end. */
const stride = 24;

const ways: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: stride, y: 0 },
  ArrowLeft: { x: -stride, y: 0 },
  ArrowDown: { x: 0, y: stride },
  ArrowUp: { x: 0, y: -stride },
};

/** The ends once Shift and an arrow moved the one in hand; undefined when the press asks for something else. */
export function moveByKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  nodes: readonly Node[],
  inHand: string | undefined,
): Node[] | undefined {
  const way = ways[key];
  if (!shiftKey || !way || inHand === undefined) return undefined;
  return nodes.map((node) =>
    node.id === inHand ? { ...node, position: { x: node.position.x + way.x, y: node.position.y + way.y } } : node,
  );
}
