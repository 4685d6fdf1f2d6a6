import { lazy, Suspense, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import { CommitmentsLegend } from "./commitments-legend.tsx";
import type { CommitmentsReading, MapActor } from "./commitments-reading.ts";
import { CommitmentsStill, type PlacedMap } from "./commitments-still.tsx";
import { commitmentsTable, nameEnds } from "./commitments-words.ts";

export interface CommitmentsMapProps {
  /** The reading of the rules of core, on a day. */
  network: CommitmentsReading;
  actors: readonly MapActor[];
  caption?: string;
  /** Opens an actor in place; without it, each leads to its `href` when it has one. */
  onOpen?: (actor: string) => void;
  /** The name under which this browser remembers where the ends are; without it, they are laid out at each visit. */
  memory?: string;
}

// What draws and lays out the map is heavy: it comes with the first map shown, never with a page.
const Canvas = lazy(() => import("./commitments-canvas.tsx").then((module) => ({ default: module.CommitmentsCanvas })));

/**
 * Who commits to whom (§4.2-3) as a map: arrows that go one way are straight, loops are bent, the cooperation core is
 * tinted, what the other side confirmed is a full line. The table is there at once, the drawing when it is ready.
 */
export function CommitmentsMap({ network, actors, caption, onOpen, memory }: CommitmentsMapProps) {
  const text = useUiText();
  const [placed, setPlaced] = useState<PlacedMap>();
  const nameOf = nameEnds(actors, text);
  const label = caption ?? text("network.caption");
  const isEmpty = network.edges.length === 0 && network.isolated.length === 0;
  return (
    <PictureWithTwin
      caption={label}
      table={commitmentsTable(network, { text, nameOf })}
      isInteractive
      still={placed ? <CommitmentsStill network={network} placed={placed} /> : undefined}
      printsStill={placed !== undefined}
    >
      {isEmpty ? (
        <p className="bassin-soft bassin-network__empty">{text("network.empty")}</p>
      ) : (
        <div className="bassin-network">
          <div className="bassin-network__stage bassin-twin__screen">
            <Suspense fallback={<p className="bassin-network__wait">{text("network.loading")}</p>}>
              <Canvas
                network={network}
                actors={actors}
                label={label}
                onOpen={onOpen}
                memory={memory}
                onPlaced={setPlaced}
              />
            </Suspense>
          </div>
          <CommitmentsLegend network={network} />
        </div>
      )}
    </PictureWithTwin>
  );
}
