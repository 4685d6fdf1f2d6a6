import { type CommitmentsReading, theCommon, vouchingOf } from "./commitments-reading.ts";
import { EdgeDrawing } from "./edge-drawing.tsx";
import { drawEdge, type EndBox } from "./edge-path.ts";
import type { MapEnd, MapPosition } from "./map-layout.ts";

/** The ends of a map and where each is: the left and top of its box. */
export interface PlacedMap {
  ends: readonly MapEnd[];
  positions: ReadonlyMap<string, MapPosition>;
}

export interface CommitmentsStillProps {
  network: CommitmentsReading;
  placed: PlacedMap;
}

const margin = 30;
const lineHeight = 19;
/** A map drawn smaller than a page is not blown up: its words keep their size. */
const leastWidth = 640;
const leastHeight = 260;

type PlacedEnd = MapEnd & { box: EndBox };

function listBoxes({ ends, positions }: PlacedMap): PlacedEnd[] {
  return ends.map((end) => {
    const { x, y } = positions.get(end.id) ?? { x: 0, y: 0 };
    const { width, height } = end;
    return { ...end, box: { x: x + width / 2, y: y + height / 2, width, height } };
  });
}

/** Everything that is drawn, with some air; loops bend a little outside their ends. */
function frameOf(ends: readonly PlacedEnd[]): string {
  const left = Math.min(...ends.map(({ box }) => box.x - box.width / 2)) - margin;
  const right = Math.max(...ends.map(({ box }) => box.x + box.width / 2)) + margin;
  const top = Math.min(...ends.map(({ box }) => box.y - box.height / 2)) - margin;
  const bottom = Math.max(...ends.map(({ box }) => box.y + box.height / 2)) + margin;
  const width = Math.max(leastWidth, right - left);
  const height = Math.max(leastHeight, bottom - top);
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height].map(Math.round).join(" ");
}

const flag = (isTrue: boolean) => (isTrue ? "" : undefined);

function End({ end, network }: { end: PlacedEnd; network: CommitmentsReading }) {
  const { id, lines, box } = end;
  const isCommon = id === theCommon;
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const first = box.y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g>
      <rect
        className="bassin-network__box"
        data-core={flag(network.core.includes(id))}
        data-isolated={flag(network.isolated.includes(id))}
        data-common={flag(isCommon)}
        x={left}
        y={top}
        width={box.width}
        height={box.height}
        rx={isCommon ? box.height / 2 : 11}
      />
      {lines.map((line, place) => (
        <text
          key={line}
          className="bassin-network__name"
          x={box.x}
          y={first + place * lineHeight}
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
      {network.breakers.includes(id) ? (
        <path
          className="bassin-network__key"
          transform={`translate(${left + box.width} ${top})`}
          d="M0 -9L9 0L0 9L-9 0Z"
        />
      ) : null}
    </g>
  );
}

/** The whole map as one drawing, for files and for paper: nothing cut by the window, whatever is zoomed on screen. */
export function CommitmentsStill({ network, placed }: CommitmentsStillProps) {
  const ends = listBoxes(placed);
  const boxes = new Map(ends.map(({ id, box }) => [id, box]));
  return (
    <svg viewBox={frameOf(ends)} aria-hidden="true">
      {network.edges.map((edge) => {
        const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
        return from && to ? (
          <EdgeDrawing
            key={`${edge.from} ${edge.to}`}
            path={drawEdge(from, to, edge.mutual)}
            vouching={vouchingOf(edge)}
            isInCore={edge.inCore}
            count={edge.count}
          />
        ) : null;
      })}
      {ends.map((end) => (
        <End key={end.id} end={end} network={network} />
      ))}
    </svg>
  );
}
