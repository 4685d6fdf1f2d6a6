import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { findForm } from "../record/forms.ts";
import { useWriting } from "../record/writing.ts";
import { rowsOf } from "../record/written-row.ts";
import { HourLine } from "./hour-line.tsx";
import { HourQuestion } from "./hour-question.tsx";
import type { Dimension } from "./hour-steps.ts";

export interface DimensionStepProps {
  dimension: Dimension;
  onDone: () => void;
}

/** One of the three dimensions of the first stake (§4.2-1). */
export function DimensionStep({ dimension, onDone }: DimensionStepProps) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const { change } = useWriting();
  const [stake] = facts.stakes;
  if (stake === undefined) return null;
  const write = async (words: string) => {
    const form = findForm("stake");
    const row = rowsOf(facts, "stakes").find(({ id }) => id === stake.id);
    const isSame = words === (stake[dimension] ?? "");
    const refused = form && row && !isSame ? await change(form, row, { [dimension]: words || null }) : undefined;
    if (refused === undefined) onDone();
    return refused;
  };
  return (
    <HourQuestion
      question={text(`opening.hour.${dimension}.question`)}
      lead={text(`opening.hour.${dimension}.lead`, { stake: stake.title })}
      example={text(`opening.hour.${dimension}.example`)}
    >
      <HourLine label={text(`opening.hour.${dimension}.field`)} start={stake[dimension] ?? ""} onWrite={write} />
    </HourQuestion>
  );
}
