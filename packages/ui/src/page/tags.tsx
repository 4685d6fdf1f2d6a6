import type { LifeFunction, Phase } from "@bassin/core";
import { useUiText } from "../locales/use-ui-text.ts";

export interface LifeFunctionTagProps {
  lifeFunction: LifeFunction;
  /** The plugin's own name for it, when it has one. */
  label?: string | undefined;
}

/** A great function of life, by its name and its accent. */
export function LifeFunctionTag({ lifeFunction, label }: LifeFunctionTagProps) {
  const text = useUiText();
  return (
    <span className="bassin-tag" data-life-function={lifeFunction}>
      {label ?? text(`lifeFunction.${lifeFunction}`)}
    </span>
  );
}

/** The stage of a trajectory (§3.2). */
export function PhaseTag({ phase }: { phase: Phase }) {
  const text = useUiText();
  return (
    <span className="bassin-tag" data-phase={phase}>
      {text(`phase.${phase}`)}
    </span>
  );
}
