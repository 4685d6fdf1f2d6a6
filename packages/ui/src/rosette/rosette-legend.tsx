import type { Force, Status } from "@bassin/core";
import { type UiText, useUiText } from "../locales/use-ui-text.ts";
import { StatusShape } from "../status/status-shape.tsx";
import { statuses } from "../status/vocabulary.ts";
import type { RosettePart } from "./rosette-part.ts";

/** A shape of the rosette and its word. */
interface LegendEntry {
  status: Status;
  force: Force;
  word: string;
}

/** What each shape means; only those the rosette shows. */
function listLegend(petals: readonly RosettePart[], text: UiText): LegendEntry[] {
  const criteria = petals.flatMap((petal) => petal.criteria);
  const shown = statuses.filter((status) =>
    criteria.some((criterion) => criterion.status === status && criterion.force !== "asset"),
  );
  const entries = shown.map((status): LegendEntry => {
    return { status, force: "constitutive", word: text(`status.${status}`) };
  });
  const assets = criteria.filter(({ force }) => force === "asset");
  if (assets.length === 0) return entries;
  const status = assets.some((asset) => asset.status === "met") ? "met" : "missing";
  return [...entries, { status, force: "asset", word: text("force.asset") }];
}

/** The legend under a rosette. */
export function RosetteLegend({ petals }: { petals: readonly RosettePart[] }) {
  const text = useUiText();
  return (
    <ul className="bassin-legend" aria-label={text("rosette.legend")}>
      {listLegend(petals, text).map(({ status, force, word }) => (
        <li key={`${force} ${status}`}>
          <svg className="bassin-status__shape" viewBox="-9 -9 18 18" aria-hidden="true">
            <StatusShape status={status} force={force} radius={7} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
