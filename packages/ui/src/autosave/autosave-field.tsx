import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import type { AutosavePhase, AutosaveState } from "./autosave-state.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import { type AutosaveSetting, useAutosave } from "./use-autosave.ts";

export interface AutosaveFieldProps extends AutosaveSetting {
  label: string;
  description?: ReactNode;
  placeholder?: string;
  /** Several lines. */
  isLong?: boolean;
  isRequired?: boolean;
  /** Whether two texts may be brought together; not two dates. */
  canMerge?: boolean;
}

const spokenPhases = ["waiting", "saving", "saved", "offline", "conflict"] as const;

const isSpoken = (phase: AutosavePhase): phase is (typeof spokenPhases)[number] =>
  spokenPhases.some((spoken) => spoken === phase);

const canUndo = ({ phase, previous, text }: AutosaveState) =>
  (phase === "saved" || phase === "idle") && previous !== undefined && previous !== text;

/** A field that saves itself and says how it goes; nothing typed in it is ever lost. */
export function AutosaveField(props: AutosaveFieldProps) {
  const { label, description, placeholder, isLong = false, isRequired = false, canMerge = true, ...setting } = props;
  const text = useUiText();
  const { state, step, flush } = useAutosave(setting);
  const separator = isLong ? "\n\n" : " / ";
  const undo = () => {
    step({ kind: "undone" });
    flush();
  };
  const keepMine = () => {
    step({ kind: "kept-mine" });
    flush();
  };
  const field = {
    label,
    description,
    placeholder,
    withAsterisk: isRequired,
    value: state.text,
    onBlur: () => void flush(),
    error: state.phase === "refused" ? text("autosave.refused", { message: state.message ?? "" }) : undefined,
  };
  const type = (words: string) => step({ kind: "typed", text: words });
  return (
    <div className="bassin-autosave" data-phase={state.phase}>
      {isLong ? (
        <Textarea {...field} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <TextInput {...field} onChange={(event) => type(event.currentTarget.value)} />
      )}
      {state.phase === "conflict" ? (
        <ConflictChoice
          mine={state.text}
          theirs={state.saved}
          by={state.by}
          onKeepMine={keepMine}
          onTakeTheirs={() => step({ kind: "took-theirs" })}
          onMerge={canMerge ? () => step({ kind: "merged", text: state.text + separator + state.saved }) : undefined}
        />
      ) : null}
      <div className="bassin-autosave__foot">
        <span role="status" aria-live="polite" className={state.phase === "conflict" ? "bassin-hidden" : undefined}>
          {isSpoken(state.phase) ? text(`autosave.${state.phase}`) : null}
        </span>
        {canUndo(state) ? (
          <button type="button" onClick={undo}>
            {text("autosave.undo")}
          </button>
        ) : null}
        {state.phase === "offline" ? (
          <button type="button" onClick={() => void flush()}>
            {text("autosave.retry")}
          </button>
        ) : null}
      </div>
    </div>
  );
}
