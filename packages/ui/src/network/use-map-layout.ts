import { useEffect, useMemo, useState } from "react";
import type { CommitmentsReading } from "./commitments-reading.ts";
import type { NameOf } from "./commitments-words.ts";
import { layOutInWorker } from "./lay-out-in-worker.ts";
import { type MapEnd, type MapPosition, measureEnds } from "./map-layout.ts";

export type MapLayout =
  | { state: "waiting" }
  | { state: "failed" }
  | { state: "placed"; ends: readonly MapEnd[]; positions: ReadonlyMap<string, MapPosition> };

/** The places of the ends, laid out again only when ends, names or links change. */
export function useMapLayout(network: CommitmentsReading, nameOf: NameOf): MapLayout {
  const [layout, setLayout] = useState<MapLayout>({ state: "waiting" });
  const ends = measureEnds(network, nameOf);
  const links = network.edges.map(({ from, to }) => [from, to]);
  const signature = JSON.stringify([ends, links]);
  const asked = useMemo(() => ({ signature, ends, network }), [signature]);
  useEffect(() => {
    let isWanted = true;
    layOutInWorker(asked.ends, asked.network).then(
      (positions) => isWanted && setLayout({ state: "placed", ends: asked.ends, positions }),
      () => isWanted && setLayout({ state: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return layout;
}
