import type { ReactNode } from "react";
import { type UiKey, useUiText } from "../locales/use-ui-text.ts";
import { type CommitmentsReading, vouchingOf } from "./commitments-reading.ts";
import { EdgeDrawing } from "./edge-drawing.tsx";
import { drawEdge } from "./edge-path.ts";

const left = { x: 4, y: 14, width: 0, height: 0 };
const right = { x: 56, y: 14, width: 0, height: 0 };

function Entry({ word, children }: { word: UiKey; children: ReactNode }) {
  const text = useUiText();
  return (
    <li>
      <svg className="bassin-network__swatch" viewBox="0 0 60 28" aria-hidden="true">
        {children}
      </svg>
      {text(word)}
    </li>
  );
}

/** What lines and tints say; only those the map shows. */
export function CommitmentsLegend({ network: { edges, core, breakers } }: { network: CommitmentsReading }) {
  const text = useUiText();
  const vouchings = (["confirmed", "partly", "declared"] as const).filter((vouching) =>
    edges.some((edge) => vouchingOf(edge) === vouching),
  );
  const shape = { vouching: "confirmed", isInCore: false } as const;
  return (
    <ul className="bassin-legend bassin-network__legend" aria-label={text("network.legend")}>
      {edges.some(({ mutual }) => !mutual) ? (
        <Entry word="network.oneWayLegend">
          <EdgeDrawing {...shape} path={drawEdge(left, right, false)} />
        </Entry>
      ) : null}
      {edges.some(({ mutual }) => mutual) ? (
        <Entry word="network.mutualLegend">
          <EdgeDrawing {...shape} path={drawEdge(left, right, true)} />
          <EdgeDrawing {...shape} path={drawEdge(right, left, true)} />
        </Entry>
      ) : null}
      {vouchings.map((vouching) => (
        <Entry key={vouching} word={`network.vouching.${vouching}`}>
          <path className="bassin-network__line" data-vouching={vouching} d="M4 14H56" />
        </Entry>
      ))}
      {core.length > 0 ? (
        <Entry word="network.coreLegend">
          <rect className="bassin-network__tint" x={12} y={4} width={36} height={20} rx={6} />
        </Entry>
      ) : null}
      {breakers.length > 0 ? (
        <Entry word="network.breakerLegend">
          <path className="bassin-network__key" d="M30 6L38 14L30 22L22 14Z" />
        </Entry>
      ) : null}
    </ul>
  );
}
