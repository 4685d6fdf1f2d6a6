import { Departure } from "../aim/departure.tsx";
import { HandOver } from "../production/hand-over.tsx";
import { AdoptSolution } from "../solution/adopt-solution.tsx";
import { OpenComparison } from "../value/open-comparison.tsx";
import type { EntityForm } from "./entity-form.ts";
import type { WrittenRow } from "./written-row.ts";

/** What is done with a fact as one gesture, before its fields. */
export function Gestures({ form, row, isOpen }: { form: EntityForm; row: WrittenRow; isOpen: boolean }) {
  if (form.entity === "mandate") return <HandOver row={row} isOpen={isOpen} />;
  if (form.entity === "participation") return <Departure row={row} />;
  if (form.entity === "solution") return <AdoptSolution row={row} />;
  if (form.entity === "sharedCostRound") return <OpenComparison round={row.id} />;
  return null;
}
