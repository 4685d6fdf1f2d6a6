import { AppLink } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useEcosystemPlace } from "../../evaluation/use-ecosystem.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import { indicatorsHref } from "../../territory/addresses.ts";
import { type ImportedTable, undoImport } from "./undo-table.ts";

/** Most figures taken back in one go. */
const mostUndone = 5000;

export interface ImportedFiguresProps {
  imported: ImportedTable;
  onAgain: () => void;
}

/** What was just written, and a way to take all of it back. */
export function ImportedFigures({ imported, onAgain }: ImportedFiguresProps) {
  const text = useAppText();
  const place = useEcosystemPlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState<"done" | "undoing" | "undone" | "kept">("done");
  useEffect(() => heading.current?.focus(), []);
  const count = imported.changes.length;
  const undo = async () => {
    if (state === "undoing") return;
    setState("undoing");
    try {
      await undoImport(place, imported);
      setState("undone");
    } catch {
      setState("kept");
    }
  };
  return (
    <section className="bassin-card import-done">
      <h2 ref={heading} tabIndex={-1}>
        {state === "undone" ? text("indicators.table.undone") : text("indicators.table.done", { count })}
      </h2>
      <p role="status">{state === "kept" ? text("indicators.table.notUndone") : null}</p>
      <p className="import-line__acts">
        <AppLink className="bassin-link" href={indicatorsHref(place)}>
          {text("indicators.table.see")}
        </AppLink>
        {state === "undone" || count > mostUndone ? (
          <Button variant="subtle" onClick={onAgain}>
            {text("indicators.table.otherFile")}
          </Button>
        ) : (
          <Button variant="outline" aria-disabled={state === "undoing"} onClick={() => void undo()}>
            {text("indicators.table.undo")}
          </Button>
        )}
      </p>
    </section>
  );
}
