import type { FlowerComponent } from "./solution-reading.ts";

/** Half the width of a mark. */
export const markRadius = 9.5;

/** The mark of a component one could perhaps do without: "?" while it is being discussed, "+" when it comes in addition. */
export function NecessityMark({ necessity }: { necessity: FlowerComponent["necessity"] }) {
  return (
    <g className="bassin-flower__mark" data-necessity={necessity}>
      <circle r={markRadius} />
      <text dominantBaseline="central" y={0.5}>
        {necessity === "undecided" ? "?" : "+"}
      </text>
    </g>
  );
}
