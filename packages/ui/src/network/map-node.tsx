import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { AppLink } from "../theme/navigation.tsx";
import type { MapEnd } from "./map-layout.ts";

export interface MapNodeData extends Record<string, unknown> {
  end: MapEnd;
  /** The whole sentence, for those who do not see the map. */
  label: string;
  isCommon: boolean;
  isInCore: boolean;
  isBreaker: boolean;
  isIsolated: boolean;
  tabIndex: number;
  href?: string | undefined;
  onOpen?: (() => void) | undefined;
}

export type CommitmentsNode = Node<MapNodeData, "end">;

const flag = (isTrue: boolean) => (isTrue ? "" : undefined);

/** An actor of the map, or the common: what one can reach, open and move. */
export function MapNode({ id, data }: NodeProps<CommitmentsNode>) {
  const { end, label, isCommon, isInCore, isBreaker, isIsolated, tabIndex, href, onOpen } = data;
  const shared = {
    className: "bassin-network__end",
    "data-stop": id,
    "data-common": flag(isCommon),
    "data-core": flag(isInCore),
    "data-isolated": flag(isIsolated),
    "aria-label": label,
    tabIndex,
  };
  return (
    <>
      <Handle className="bassin-network__handle" type="target" position={Position.Top} isConnectable={false} />
      {href && !onOpen ? (
        <AppLink {...shared} href={href} draggable={false} />
      ) : (
        <button {...shared} type="button" onClick={onOpen} />
      )}
      <p className="bassin-network__words" aria-hidden="true">
        {end.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {isBreaker ? (
        <svg className="bassin-network__breaker" viewBox="-9 -9 18 18" aria-hidden="true">
          <path className="bassin-network__key" d="M0 -8L8 0L0 8L-8 0Z" />
        </svg>
      ) : null}
      <Handle className="bassin-network__handle" type="source" position={Position.Bottom} isConnectable={false} />
    </>
  );
}
