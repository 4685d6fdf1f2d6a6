import { Button } from "@mantine/core";
import { useUiText } from "../locales/use-ui-text.ts";

export interface ConflictChoiceProps {
  mine: string;
  theirs: string;
  by?: string | undefined;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Brings both together; none where two values cannot be one, such as two dates. */
  onMerge?: (() => void) | undefined;
}

/** Two texts written at the same time, side by side: keep one, take the other, or bring both together. */
export function ConflictChoice({ mine, theirs, by, onKeepMine, onTakeTheirs, onMerge }: ConflictChoiceProps) {
  const text = useUiText();
  const show = (words: string) => (words === "" ? <i>{text("autosave.empty")}</i> : words);
  return (
    <fieldset className="bassin-conflict">
      <legend>{text("autosave.conflict")}</legend>
      <div className="bassin-conflict__texts">
        <div>
          <h4>{text("autosave.yours")}</h4>
          <p>{show(mine)}</p>
        </div>
        <div>
          <h4>{by ? text("autosave.theirsBy", { by }) : text("autosave.theirs")}</h4>
          <p>{show(theirs)}</p>
        </div>
      </div>
      <div className="bassin-conflict__choices">
        <Button size="sm" variant="outline" onClick={onKeepMine}>
          {text("autosave.keepYours")}
        </Button>
        <Button size="sm" variant="outline" onClick={onTakeTheirs}>
          {text("autosave.takeTheirs")}
        </Button>
        {onMerge ? (
          <Button size="sm" onClick={onMerge}>
            {text("autosave.merge")}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
