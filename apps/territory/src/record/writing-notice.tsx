import { Button } from "@mantine/core";
import { useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { Notice } from "./writing.ts";

/** Says calmly what was just done, and undoes it. */
export function WritingNotice({
  notice,
  onUndone,
}: {
  notice: Notice | undefined;
  onUndone: (notice: Notice) => void;
}) {
  const text = useAppText();
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    try {
      await notice?.undo?.();
      onUndone({ words: text("writing.undone") });
    } catch {
      onUndone({ words: text("writing.notUndone") });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="writing-notice" role="status">
      {notice ? <span>{notice.words}</span> : null}
      {notice?.undo ? (
        <Button variant="subtle" size="compact-md" aria-disabled={isBusy} onClick={() => void undo()}>
          {text("writing.undo")}
        </Button>
      ) : null}
    </div>
  );
}
