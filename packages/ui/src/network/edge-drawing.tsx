import type { Vouching } from "./commitments-reading.ts";
import type { EdgePath } from "./edge-path.ts";

export interface EdgeDrawingProps {
  path: EdgePath;
  vouching: Vouching;
  isInCore: boolean;
  /** How many promises it stands for; said from two. */
  count?: number;
  isSeen?: boolean;
}

/** A link: its line full, in long dashes or dotted as it is confirmed, its head, and how many promises it holds. */
export function EdgeDrawing({ path, vouching, isInCore, count = 1, isSeen = false }: EdgeDrawingProps) {
  const { line, head, middle } = path;
  return (
    <g className="bassin-network__edge" data-core={isInCore ? "" : undefined} data-seen={isSeen ? "" : undefined}>
      <path className="bassin-network__line" data-vouching={vouching} d={line} />
      <path className="bassin-network__head" d={head} />
      {count > 1 ? (
        <g transform={`translate(${middle.x.toFixed(1)} ${middle.y.toFixed(1)})`}>
          <circle className="bassin-network__count" r={9} />
          <text className="bassin-network__number" dominantBaseline="central" y={0.5}>
            {count}
          </text>
        </g>
      ) : null}
    </g>
  );
}
