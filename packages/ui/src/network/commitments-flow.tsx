import { type Node, Panel, type PanelPosition, ReactFlow, useNodesState, useReactFlow } from "@xyflow/react";
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import type { CommitmentsCanvasProps } from "./commitments-canvas.tsx";
import { describeEnd, nameEnds } from "./commitments-words.ts";
import { buildEdges, buildNodes } from "./flow-elements.ts";
import { MapEdge } from "./map-edge.tsx";
import type { MapEnd, MapPosition } from "./map-layout.ts";
import { MapNode } from "./map-node.tsx";
import { MapZoom } from "./map-zoom.tsx";
import { findNearestEnd } from "./nearest-end.ts";

export interface CommitmentsFlowProps extends CommitmentsCanvasProps {
  ends: readonly MapEnd[];
  positions: ReadonlyMap<string, MapPosition>;
}

const nodeTypes = { end: MapNode };
const edgeTypes = { commitments: MapEdge };
/** Links beyond which each alone matters less than where they gather. */
const manyEdges = 60;
const fitting = { padding: 0.08, maxZoom: 1.1 };
/** On a phone the first look keeps names readable, even if some are aside; a button shows everything. */
const firstLook = () => ({ ...fitting, minZoom: window.matchMedia("(max-width: 40em)").matches ? 0.65 : 0.1 });

const middleOf = ({ position: { x, y }, width = 0, height = 0 }: Node): MapPosition => ({
  x: x + width / 2,
  y: y + height / 2,
});
const stopOf = (target: EventTarget) =>
  target instanceof Element ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? undefined) : undefined;

/** The map itself: dragged and zoomed by pointer, one tab stop and arrows by keyboard, Enter to open. */
export function CommitmentsFlow(props: CommitmentsFlowProps) {
  const { network, actors, label, onOpen, ends, positions } = props;
  const text = useUiText();
  const helpId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const [look] = useState(firstLook);
  const [seen, setSeen] = useState<{ id: string; side: PanelPosition } | undefined>(undefined);
  const [stop, setStop] = useState<string | undefined>(ends[0]?.id);
  const [nodes, setNodes, onNodesChange] = useNodesState<Node>([]);
  useEffect(() => {
    setNodes(
      ends.map(({ id, width, height }) => ({
        id,
        width,
        height,
        data: {},
        position: positions.get(id) ?? { x: 0, y: 0 },
      })),
    );
  }, [ends, positions, setNodes]);

  // What is said of an end never covers the end itself.
  const lookAt = (id: string) => {
    const node = flow.getNode(id);
    const box = stage.current?.getBoundingClientRect();
    const isHigh = node && box && flow.flowToScreenPosition(middleOf(node)).y < box.top + box.height / 2;
    setSeen({ id, side: isHigh ? "bottom-center" : "top-center" });
  };
  const bringIntoView = (id: string) => {
    const node = flow.getNode(id);
    const box = stage.current?.getBoundingClientRect();
    if (!node || !box) return;
    const middle = middleOf(node);
    const { x, y } = flow.flowToScreenPosition(middle);
    const isShown = x > box.left + 60 && x < box.right - 60 && y > box.top + 30 && y < box.bottom - 30;
    if (!isShown) flow.setCenter(middle.x, middle.y, { zoom: flow.getZoom() });
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = stopOf(event.target);
    const places = new Map(nodes.map((node) => [node.id, middleOf(node)]));
    const next = from && findNearestEnd(from, event.key, places);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
  };
  const arrive = (event: FocusEvent) => {
    const id = stopOf(event.target);
    if (!id) return;
    setStop(id);
    bringIntoView(id);
    lookAt(id);
  };

  const says = { text, nameOf: nameEnds(actors, text) };
  return (
    <div
      ref={stage}
      className="bassin-network__flow"
      data-dense={network.edges.length > manyEdges ? "" : undefined}
      data-looking={seen === undefined ? undefined : ""}
    >
      <p className="bassin-hidden" id={helpId}>
        {text("network.help")}
      </p>
      <ReactFlow
        aria-label={label}
        aria-describedby={helpId}
        onKeyDown={press}
        onFocus={arrive}
        onBlur={() => setSeen(undefined)}
        nodes={buildNodes({ nodes, ends, network, actors, says, stop, onOpen })}
        edges={buildEdges(network, seen?.id)}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeMouseEnter={(_, { id }) => lookAt(id)}
        onNodeMouseLeave={() => setSeen(undefined)}
        fitView
        fitViewOptions={look}
        minZoom={0.1}
        maxZoom={2}
        nodesFocusable={false}
        edgesFocusable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        zoomOnScroll={false}
        preventScrolling={false}
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        attributionPosition="bottom-left"
      >
        {seen === undefined ? null : (
          <Panel position={seen.side} className="bassin-network__said" aria-hidden="true">
            <p>{describeEnd(seen.id, network, says)}</p>
          </Panel>
        )}
        <MapZoom fitting={fitting} />
      </ReactFlow>
    </div>
  );
}
