import { AppLink } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { client } from "../../api/trpc.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import { actorsHref } from "../../territory/addresses.ts";
import { forgetActors } from "../directory-queries.ts";

/** What an import created. */
export interface ImportedList {
  readonly actors: readonly string[];
  readonly participations: readonly string[];
  readonly ecosystem?: string;
}

export interface ImportedProps {
  territory: string;
  imported: ImportedList;
  onUndone: () => void;
}

/** What was just written, and a way to take all of it back. */
export function Imported({ territory, imported, onUndone }: ImportedProps) {
  const text = useAppText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState<"done" | "undoing" | "undone" | "kept">("done");
  useEffect(() => heading.current?.focus(), []);
  const { actors, participations, ecosystem } = imported;
  const undo = async () => {
    if (state === "undoing") return;
    setState("undoing");
    const list = { actors: [...actors], participations: [...participations] };
    try {
      await client.actors.undoImport.mutate({ territory, ...list, ...(ecosystem === undefined ? {} : { ecosystem }) });
      setState("undone");
      await forgetActors();
    } catch {
      setState("kept");
    }
  };
  return (
    <section className="bassin-card import-done">
      <h2 ref={heading} tabIndex={-1}>
        {state === "undone" ? text("actors.import.undone") : text("actors.import.done", { count: actors.length })}
      </h2>
      {state !== "undone" && participations.length > 0 ? (
        <p>{text("actors.import.joined", { count: participations.length })}</p>
      ) : null}
      <p role="status">{state === "kept" ? text("actors.import.notUndone") : null}</p>
      <p className="import-line__acts">
        <AppLink className="bassin-link" href={actorsHref(territory)}>
          {text("actors.import.see")}
        </AppLink>
        {state === "undone" ? (
          <Button variant="subtle" onClick={onUndone}>
            {text("actors.import.otherFile")}
          </Button>
        ) : (
          <Button variant="outline" aria-disabled={state === "undoing"} onClick={() => void undo()}>
            {text("actors.import.undo")}
          </Button>
        )}
      </p>
    </section>
  );
}
