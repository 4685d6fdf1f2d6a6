import "@xyflow/react/dist/base.css";
import { ReactFlowProvider } from "@xyflow/react";
import { useUiText } from "../locales/use-ui-text.ts";
import { CommitmentsFlow } from "./commitments-flow.tsx";
import type { CommitmentsReading, MapActor } from "./commitments-reading.ts";
import type { PlacedMap } from "./commitments-still.tsx";
import { nameEnds } from "./commitments-words.ts";
import { useMapLayout } from "./use-map-layout.ts";

export interface CommitmentsCanvasProps {
  network: CommitmentsReading;
  actors: readonly MapActor[];
  label: string;
  onOpen?: ((actor: string) => void) | undefined;
  memory?: string | undefined;
  /** Told where the ends are, once laid out and each time one is moved. */
  onPlaced: (placed: PlacedMap) => void;
}

/** The drawing of the commitments, once it is laid out; kept out of the first pages. */
export function CommitmentsCanvas(props: CommitmentsCanvasProps) {
  const text = useUiText();
  const { network, actors, memory } = props;
  const [layout, layOutAnew] = useMapLayout({ network, nameOf: nameEnds(actors, text), memory });
  if (layout.state === "waiting") return <p className="bassin-network__wait">{text("network.loading")}</p>;
  if (layout.state === "failed") return <p className="bassin-network__wait">{text("network.failed")}</p>;
  return (
    <ReactFlowProvider>
      <CommitmentsFlow {...props} ends={layout.ends} positions={layout.positions} layOutAnew={layOutAnew} />
    </ReactFlowProvider>
  );
}
