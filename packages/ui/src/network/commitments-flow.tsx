import { type Node, Panel, ReactFlow, useNodesState } from "@xyflow/react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import type { CommitmentsCanvasProps } from "./commitments-canvas.tsx";
import { describeEnd, nameEnds } from "./commitments-words.ts";
import { buildEdges, buildNodes } from "./flow-elements.ts";
import { MapEdge } from "./map-edge.tsx";
import type { MapEnd, MapPosition } from "./map-layout.ts";
import { rememberPlaces } from "./map-memory.ts";
import { MapNode } from "./map-node.tsx";
import { MapZoom } from "./map-zoom.tsx";
import { moveByKey } from "./move-by-key.ts";
import { useMapFocus } from "./use-map-focus.ts";

export interface CommitmentsFlowProps extends CommitmentsCanvasProps {
  ends: readonly MapEnd[];
  positions: ReadonlyMap<string, MapPosition>;
  layOutAnew: () => void;
}

const nodeTypes = { end: MapNode };
const edgeTypes = { commitments: MapEdge };
/** Links beyond which each alone matters less than where they gather. */
const manyEdges = 60;
const fitting = { padding: 0.08, maxZoom: 1.1 };
/** On a phone the first look keeps names readable, even if some are aside; a button shows everything. */
const firstLook = () => ({ ...fitting, minZoom: window.matchMedia("(max-width: 40em)").matches ? 0.65 : 0.1 });

/** The map itself: dragged and zoomed by pointer, one tab stop and arrows by keyboard, Enter to open. */
export function CommitmentsFlow(props: CommitmentsFlowProps) {
  const { network, actors, label, onOpen, ends, positions, memory, onPlaced, layOutAnew } = props;
  const text = useUiText();
  const helpId = useId();
  const [look] = useState(firstLook);
  const [nodes, setNodes, onNodesChange] = useNodesState<Node>([]);
  useEffect(() => {
    onPlaced({ ends, positions });
    setNodes(
      ends.map(({ id, width, height }) => ({
        id,
        width,
        height,
        data: {},
        position: positions.get(id) ?? { x: 0, y: 0 },
      })),
    );
  }, [ends, positions, setNodes, onPlaced]);
  const keep = (moved: readonly Node[]) => {
    const places = new Map(moved.map(({ id, position }) => [id, position]));
    rememberPlaces(memory, places);
    onPlaced({ ends, positions: places });
  };

  const { stage, stop, seen, lookAt, leave, press, arrive } = useMapFocus(nodes, ends[0]?.id);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const moved = moveByKey(event, nodes, stop);
    if (moved === undefined) return press(event);
    event.preventDefault();
    setNodes(moved);
    keep(moved);
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
        onKeyDown={move}
        onFocus={arrive}
        onBlur={leave}
        nodes={buildNodes({ nodes, ends, network, actors, says, stop, onOpen })}
        edges={buildEdges(network, seen?.id)}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={() => keep(nodes)}
        onNodeMouseEnter={(_, { id }) => lookAt(id)}
        onNodeMouseLeave={leave}
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
        <MapZoom fitting={fitting} layOutAnew={layOutAnew} />
      </ReactFlow>
    </div>
  );
}
