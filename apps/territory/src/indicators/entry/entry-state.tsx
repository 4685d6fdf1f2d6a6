import { Button } from "@mantine/core";
import { useAppText } from "../../locales/use-app-text.ts";
import type { Entry } from "./use-entry.ts";

export interface EntryStateProps {
  entry: Entry;
  /** What the last gesture did. */
  told: string;
  onNextTrouble: () => void;
}

/** How the writing goes, in one line: what is saved, what waits, what is to look at again. */
export function EntryState({ entry, told, onNextTrouble }: EntryStateProps) {
  const text = useAppText();
  const { waiting, being, troubles } = entry;
  const saving = waiting > 0 ? "" : text(being.size > 0 ? "indicators.entry.saving" : "indicators.entry.savedAll");
  return (
    <div className="entry-state">
      <Button variant="subtle" size="compact-md" aria-disabled={!entry.canUndo} onClick={() => entry.undo()}>
        {text("indicators.entry.undo")}
      </Button>
      <Button variant="subtle" size="compact-md" aria-disabled={!entry.canRedo} onClick={() => entry.redo()}>
        {text("indicators.entry.redo")}
      </Button>
      <p role="status">
        {told === "" ? null : <span>{told}</span>}
        <span className="bassin-soft">{saving}</span>
        {waiting > 0 ? <span>{text("indicators.entry.waiting", { count: waiting })}</span> : null}
        {troubles.size > 0 ? (
          <span className="entry-state__troubles">{text("indicators.entry.troubles", { count: troubles.size })}</span>
        ) : null}
      </p>
      {waiting > 0 ? (
        <Button variant="subtle" size="compact-md" onClick={entry.retry}>
          {text("indicators.entry.retry")}
        </Button>
      ) : null}
      {troubles.size > 0 ? (
        <Button variant="subtle" size="compact-md" onClick={onNextTrouble}>
          {text("indicators.entry.nextTrouble")}
        </Button>
      ) : null}
    </div>
  );
}
