import type { ElkNode } from "elkjs/lib/elk-api.js";
import { wrapText } from "../lettering/wrap-text.ts";
import { type CommitmentsReading, listEnds, theCommon } from "./commitments-reading.ts";
import { startAt } from "./start-at.ts";

/** An end of the map with its name broken into lines and the room it takes, in pixels at zoom 1. */
export interface MapEnd {
  id: string;
  lines: string[];
  width: number;
  height: number;
}

/** Where an end stands, in pixels at zoom 1. */
export interface MapPosition {
  x: number;
  y: number;
}

const nameWidth = 150;
const lineHeight = 19;
/** Between the links of a map and the ends nothing links, and between the rows of these. */
const rowGap = 40;
const rowHeight = 96;
const leastRow = 600;

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
  "elk.stress.desiredEdgeLength": String(120 + Math.min(240, count * 4)),
  "elk.stress.iterationLimit": "40",
  // From the places given rather than from a first drawing of its own: four times faster.
  "elk.interactive": "true",
  "elk.spacing.componentComponent": "60",
  "elk.spacing.nodeNode": "60",
});

/** The graph to lay out: the same for the same ends and links, whatever the order they come in. */
function buildGraph(ends: readonly MapEnd[], { edges }: CommitmentsReading): ElkNode {
  const pairs = new Set(edges.map(({ from, to }) => [from, to].toSorted().join(" ")));
  return {
    id: "map",
    layoutOptions: options(ends.length),
    children: ends.map(({ id, width, height }) => ({
      id,
      width,
      height,
      ...startAt(id, 90 * Math.sqrt(ends.length)),
    })),
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

/** Ends nothing links, in rows under the others, as wide as they are. */
function placeUnlinked(unlinked: readonly MapEnd[], linked: readonly (readonly [MapEnd, MapPosition])[]) {
  const left = linked.length === 0 ? 0 : Math.min(...linked.map(([, { x }]) => x));
  const right = Math.max(left + leastRow, ...linked.map(([{ width }, { x }]) => x + width));
  const places = new Map<string, MapPosition>();
  let x = left;
  let y = Math.max(0, ...linked.map(([{ height }, at]) => at.y + height + rowGap));
  for (const { id, width } of unlinked) {
    if (x > left && x + width > right) {
      x = left;
      y += rowHeight;
    }
    places.set(id, { x, y });
    x += width + rowGap / 2;
  }
  return places;
}

/** Where each end goes, by identifier: the left and top of its box. */
export async function layOutEnds(
  ends: readonly MapEnd[],
  reading: CommitmentsReading,
  layOut: LayOut,
): Promise<ReadonlyMap<string, MapPosition>> {
  const isLinked = ({ id }: MapEnd) => reading.edges.some(({ from, to }) => from === id || to === id);
  const linked = ends.filter(isLinked);
  const placed = linked.length === 0 ? undefined : await layOut(spreadGraph(await layOut(buildGraph(linked, reading))));
  const spots = new Map(
    (placed?.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
  const pairs = linked.map((end) => [end, spots.get(end.id) ?? { x: 0, y: 0 }] as const);
  return new Map([
    ...spots,
    ...placeUnlinked(
      ends.filter((end) => !isLinked(end)),
      pairs,
    ),
  ]);
}
