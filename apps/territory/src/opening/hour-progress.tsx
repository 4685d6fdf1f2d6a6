import { useAppText } from "../locales/use-app-text.ts";
import { type HourStep, hourSteps, type StepState } from "./hour-steps.ts";

export interface HourProgressProps {
  states: Record<HourStep, StepState>;
  step: HourStep;
  onGo: (step: HourStep) => void;
}

/** The questions as leaves on a stem: full once answered. Any that can be asked is one press away. */
export function HourProgress({ states, step, onGo }: HourProgressProps) {
  const text = useAppText();
  return (
    <nav aria-label={text("opening.hour.steps")} className="hour-progress">
      <ol>
        {hourSteps.map((one) => {
          const state = states[one];
          const name = text(`opening.hour.step.${one}`);
          const note = state === "done" ? "isDone" : "isLater";
          return (
            <li key={one} data-state={state} data-current={one === step ? "" : undefined}>
              <button
                type="button"
                disabled={state === "later"}
                aria-current={one === step ? "step" : undefined}
                onClick={() => onGo(one)}
              >
                <svg viewBox="0 0 20 20" aria-hidden="true">
                  <path d="M3 17C3 8 8 3 17 3c0 9-5 14-14 14Z" />
                </svg>
                <span className="hour-progress__name">{name}</span>
                {state === "open" ? null : <span className="bassin-hidden"> ({text(`opening.hour.${note}`)})</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
