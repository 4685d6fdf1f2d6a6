import { useEffect, useMemo, useState } from "react";
import type { CommitmentsReading } from "./commitments-reading.ts";
import type { NameOf } from "./commitments-words.ts";
import { layOutInWorker } from "./lay-out-in-worker.ts";
import { type MapEnd, type MapPosition, measureEnds } from "./map-layout.ts";
import { forgetPlaces, recallPlaces, rememberPlaces } from "./map-memory.ts";
import { placeNewcomers } from "./place-newcomers.ts";

export type MapLayout =
  | { state: "waiting" }
  | { state: "failed" }
  | { state: "placed"; ends: readonly MapEnd[]; positions: ReadonlyMap<string, MapPosition> };

/** Where most places are remembered they hold, and newcomers find room beside; otherwise the map is laid out whole. */
async function placeEnds(
  ends: readonly MapEnd[],
  network: CommitmentsReading,
  memory: string | undefined,
): Promise<ReadonlyMap<string, MapPosition>> {
  const known = recallPlaces(memory);
  const isKnown = ends.filter(({ id }) => known.has(id)).length * 2 >= ends.length;
  const places = isKnown && known.size > 0 ? placeNewcomers(ends, network, known) : await layOutInWorker(ends, network);
  rememberPlaces(memory, places);
  return places;
}

export interface MapLayoutSetting {
  network: CommitmentsReading;
  nameOf: NameOf;
  /** The map this browser remembers the places of. */
  memory?: string | undefined;
}

/** The places of the ends, laid out again only when ends, names or links change, or when asked anew. */
export function useMapLayout({ network, nameOf, memory }: MapLayoutSetting): [MapLayout, layOutAnew: () => void] {
  const [layout, setLayout] = useState<MapLayout>({ state: "waiting" });
  const [turn, setTurn] = useState(0);
  const ends = measureEnds(network, nameOf);
  const links = network.edges.map(({ from, to }) => [from, to]);
  const signature = JSON.stringify([ends, links, memory, turn]);
  const asked = useMemo(() => ({ signature, ends, network, memory }), [signature]);
  useEffect(() => {
    let isWanted = true;
    placeEnds(asked.ends, asked.network, asked.memory).then(
      (positions) => isWanted && setLayout({ state: "placed", ends: asked.ends, positions }),
      () => isWanted && setLayout({ state: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  const layOutAnew = () => {
    forgetPlaces(memory);
    setTurn(turn + 1);
  };
  return [layout, layOutAnew];
}
