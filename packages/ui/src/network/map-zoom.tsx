import { type FitViewOptions, Panel, useReactFlow } from "@xyflow/react";
import { useUiText } from "../locales/use-ui-text.ts";

export interface MapZoomProps {
  fitting: FitViewOptions;
  layOutAnew: () => void;
}

/** Nearer, farther, everything, and every end back where the layout puts it: by buttons. */
export function MapZoom({ fitting, layOutAnew }: MapZoomProps) {
  const text = useUiText();
  const flow = useReactFlow();
  const actions = [
    { key: "zoomIn", sign: "+", act: () => flow.zoomIn() },
    { key: "zoomOut", sign: "−", act: () => flow.zoomOut() },
    { key: "fit", sign: "⤢", act: () => flow.fitView(fitting) },
    { key: "anew", sign: "↺", act: layOutAnew },
  ] as const;
  return (
    <Panel position="bottom-right" className="bassin-network__zoom">
      {actions.map(({ key, sign, act }) => (
        <button
          key={key}
          type="button"
          onClick={act}
          aria-label={text(`network.${key}`)}
          title={text(`network.${key}`)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </Panel>
  );
}
