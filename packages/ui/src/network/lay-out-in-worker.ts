import ELK from "elkjs/lib/elk-api.js";
import ElkWorker from "elkjs/lib/elk-worker.min.js?worker";
import type { CommitmentsReading } from "./commitments-reading.ts";
import { layOutEnds, type MapEnd, type MapPosition } from "./map-layout.ts";

/** The name under which the browser's performance timeline tells how long a layout took. */
const layoutMeasure = "bassin-commitments-layout";

/** Lays the map out in a worker of its own, closed afterwards: the page stays free meanwhile. Rejects when it fails. */
export async function layOutInWorker(
  ends: readonly MapEnd[],
  reading: CommitmentsReading,
): Promise<ReadonlyMap<string, MapPosition>> {
  const start = performance.now();
  const elk = new ELK({ workerFactory: () => new ElkWorker() });
  try {
    return await layOutEnds(ends, reading, (graph) => elk.layout(graph));
  } finally {
    elk.terminateWorker();
    performance.measure(layoutMeasure, { start });
  }
}
