import { majorOf } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useAppText } from "../../locales/use-app-text.ts";
import type { Figures } from "../figures.ts";
import { sayAmount } from "../say-figure.ts";
import type { Cell } from "./cell.ts";

/** What was measured in this very cell under a definition that was replaced: it stays, and is not today's. */
export function OlderFigures({ figures, cell }: { figures: Figures; cell: Cell }) {
  const text = useAppText();
  const locale = useLocale();
  const { plan, period, codes, solution } = cell;
  const today = majorOf(plan.definition.version);
  const older = figures.observations.filter(
    (one) =>
      one.measure === plan.id &&
      one.period === period &&
      (one.solution ?? null) === solution &&
      (one.breakdown ?? []).toSorted().join() === codes.join() &&
      majorOf(one.definitionVersion) !== today,
  );
  return older.map(({ id, value, unit, definitionVersion: version }) => (
    <p key={id} className="bassin-soft">
      {text("ownIndicator.versions.older", { version, value: sayAmount(value, unit, { locale }) })}
    </p>
  ));
}
