import type { ElkNode } from "elkjs/lib/elk-api.js";
import { wrapText } from "../lettering/wrap-text.ts";
import { type CommitmentsReading, listEnds, theCommon } from "./commitments-reading.ts";

/** An end of the map with its name broken into lines and the room it takes, in pixels at zoom 1. */
export interface MapEnd {
  id: string;
  lines: string[];
  width: number;
  height: number;
}

/** Where an end stands: the middle of its box. */
export interface MapPosition {
  x: number;
  y: number;
}

const nameWidth = 150;
const lineHeight = 19;

/** The ends of the map with the room of their names: three lines at most. */
export function measureEnds(reading: CommitmentsReading, nameOf: (id: string) => string): MapEnd[] {
  return listEnds(reading).map((id) => {
    const widths = [nameWidth, nameWidth, nameWidth];
    const { lines } = wrapText(nameOf(id), { widths, fontSize: 15 });
    const isCommon = id === theCommon;
    const width = nameWidth + (isCommon ? 60 : 26);
    return { id, lines, width, height: lines.length * lineHeight + (isCommon ? 44 : 22) };
  });
}

/** Drawing by distances: linked ends near each other, without a direction that loops would contradict. */
const options = (count: number) => ({
  "elk.algorithm": "stress",
  "elk.stress.desiredEdgeLength": String(210 + Math.min(190, count * 3)),
  "elk.stress.iterationLimit": "40",
  // From the places given rather than from a first drawing of its own: four times faster.
  "elk.interactive": "true",
  "elk.spacing.componentComponent": "60",
  "elk.spacing.nodeNode": "60",
});

/** Where an end starts: in a spiral like the seeds of a sunflower, the same for the same place among as many. */
function startAt(place: number, count: number): MapPosition {
  const turn = place * Math.PI * (3 - Math.sqrt(5));
  const far = 90 * Math.sqrt(count) * Math.sqrt(place / count);
  return { x: far * Math.cos(turn), y: far * Math.sin(turn) };
}

/** The graph to lay out: the same for the same ends and links, whatever the order they come in. */
function buildGraph(ends: readonly MapEnd[], { edges }: CommitmentsReading): ElkNode {
  const pairs = new Set(edges.map(({ from, to }) => [from, to].toSorted().join(" ")));
  return {
    id: "map",
    layoutOptions: options(ends.length),
    children: ends.map(({ id, width, height }, place) => ({ id, width, height, ...startAt(place, ends.length) })),
    edges: [...pairs].toSorted().map((pair) => {
      const [source = "", target = ""] = pair.split(" ");
      return { id: pair, sources: [source], targets: [target] };
    }),
  };
}

/** The second pass: ends keep their places and make room for each other. */
function spreadGraph({ children = [] }: ElkNode): ElkNode {
  return {
    id: "map",
    layoutOptions: { "elk.algorithm": "sporeOverlap", "elk.spacing.nodeNode": "26" },
    children: children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({ id, x, y, width, height })),
    edges: [],
  };
}

/** Lays a graph out: `elk` in a worker, or in place where there is none. */
export type LayOut = (graph: ElkNode) => Promise<ElkNode>;

/** Where each end goes, by identifier. */
export async function layOutEnds(
  ends: readonly MapEnd[],
  reading: CommitmentsReading,
  layOut: LayOut,
): Promise<ReadonlyMap<string, MapPosition>> {
  const placed = await layOut(spreadGraph(await layOut(buildGraph(ends, reading))));
  return new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
