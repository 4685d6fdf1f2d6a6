import { useLocale } from "@bassin/ui";
import { Button, Checkbox } from "@mantine/core";
import { TRPCClientError } from "@trpc/client";
import { useState } from "react";
import { readRefusal } from "../../api/refusal.ts";
import { client, queryClient } from "../../api/trpc.ts";
import { useEcosystemPlace } from "../../evaluation/use-ecosystem.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import type { Figures } from "../figures.ts";
import { figuresOptions } from "../figures-options.ts";
import { asSent, type ForeseenFigure } from "./foresee-table.ts";
import { type ImportedTable, noteImport } from "./undo-table.ts";

export interface ConfirmTableProps {
  figures: Figures;
  lines: readonly ForeseenFigure[];
  onImported: (imported: ImportedTable) => void;
}

/** The server takes no request this large. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.meta?.response instanceof Response && error.meta.response.status === 413;

/** The one button that writes, what still stands before it, and how it goes. */
export function ConfirmTable({ figures, lines, onImported }: ConfirmTableProps) {
  const text = useAppText();
  const locale = useLocale();
  const place = useEcosystemPlace();
  const [isLeft, leave] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const taken = lines.filter(({ change }) => change !== "refused");
  const refused = lines.length - taken.length;
  const count = taken.filter(({ change }) => change !== "unchanged").length;
  const write = async () => {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    const { territory, ecosystem } = place;
    const before = queryClient.getQueryData(figuresOptions(place).queryKey)?.observations ?? [];
    try {
      const sent = asSent(taken.map(({ figure }) => figure));
      const { isWritable, lines: now } = await client.indicators.import.mutate({ territory, ecosystem, lines: sent });
      if (isWritable) return onImported(await noteImport(place, figures, { lines: taken, before }));
      const first = now.find(({ change }) => change === "refused")?.problems[0];
      setProblem(first?.message[locale] ?? "");
    } catch (error) {
      setProblem(
        readRefusal(error)?.message[locale] ??
          text(isTooLarge(error) ? "indicators.table.tooLarge" : "writing.offline"),
      );
    }
    setBusy(false);
  };
  return (
    <section className="bassin-card import-confirm">
      {refused > 0 ? (
        <>
          <p>{text("indicators.table.refusals", { count: refused })}</p>
          <Checkbox
            label={text("indicators.table.leave")}
            checked={isLeft}
            onChange={(event) => leave(event.currentTarget.checked)}
          />
        </>
      ) : null}
      {count === 0 && refused === 0 ? <p>{text("indicators.table.nothing")}</p> : null}
      {count > 0 && (refused === 0 || isLeft) ? (
        <>
          <p className="bassin-soft">{text("indicators.table.allOrNothing")}</p>
          <Button aria-disabled={isBusy} onClick={() => void write()}>
            {text("indicators.table.confirm", { count })}
          </Button>
        </>
      ) : null}
      <div role="status">
        {isBusy ? (
          <label className="import-progress">
            {text("indicators.table.writing", { count })}
            <progress />
          </label>
        ) : null}
      </div>
      {problem === undefined ? null : (
        <p role="alert" className="import-alert">
          {text("indicators.table.nothingWritten", { words: problem })}
        </p>
      )}
    </section>
  );
}
