import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { hush, undoLast, useDone } from "./undo-stack.ts";

/** Whether a key is typed in something that has an undo of its own. */
const isInField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Undoes with Ctrl+Z, away from the fields, which undo their own typing. */
function useUndoKey(undo: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      if (!isUndo || isInField(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [undo]);
}

/** Says calmly what was just done on the pages of an ecosystem, and undoes it. */
export function UndoNotice() {
  const { ecosystem } = useEcosystemPlace();
  return <UndoNoticeOf place={ecosystem} />;
}

/** Says calmly what was just done in a place; undoes it, then what came before it, as far as one likes. */
export function UndoNoticeOf({ place }: { place: string }) {
  const text = useAppText();
  const { words, done } = useDone(place);
  const [isBusy, setBusy] = useState(false);
  const undo = () => {
    if (isBusy || done.length === 0) return;
    setBusy(true);
    const said = { undone: text("writing.undone"), not: text("writing.notUndone") };
    void undoLast(place, said).finally(() => setBusy(false));
  };
  useUndoKey(undo);
  const isLatest = done.at(-1)?.words === words;
  return (
    <div className="writing-notice" role="status">
      {words === undefined ? null : <span>{words}</span>}
      {words !== undefined && done.length > 0 ? (
        <Button variant="subtle" size="compact-md" aria-disabled={isBusy} onClick={undo}>
          {text(isLatest ? "writing.undo" : "writing.undoBefore")}
        </Button>
      ) : null}
      {words === undefined ? null : (
        <Button variant="subtle" size="compact-md" aria-label={text("writing.hush")} onClick={() => hush(place)}>
          ×
        </Button>
      )}
    </div>
  );
}
