import { useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useState } from "react";
import { readRefusal } from "../../api/refusal.ts";
import { client } from "../../api/trpc.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import { forgetActors } from "../directory-queries.ts";
import { explainActors } from "../write-actors.ts";
import { type ImportChoices, listSent, type PreviewedLine, type Surrounding, setAside } from "./import-state.ts";
import type { ImportedList } from "./imported.tsx";

/** Most actors written at once. */
const mostActors = 2000;

export interface ConfirmImportProps {
  territory: string;
  lines: readonly PreviewedLine[];
  choices: ImportChoices;
  around: Surrounding;
  onChoose: (choices: ImportChoices) => void;
  onImported: (imported: ImportedList) => void;
}

/** Writes the list, all or nothing, and keeps what was refused under the lines it comes from. */
function useImport({ territory, lines, choices, around, onImported }: ConfirmImportProps) {
  const text = useAppText();
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const sent = listSent(lines, choices, around);
  const explain = (error: unknown): string[] => {
    const fields = readRefusal(error)?.fields ?? [];
    const told = fields.flatMap(({ path, message }) => {
      const at = /^lines\.(\d+)\./.exec(path)?.[1];
      const line = at === undefined ? undefined : sent.from[Number(at)];
      return line === undefined ? [] : [text("actors.import.refusedLine", { line, message: message[locale] })];
    });
    return told.length > 0 ? told : [explainActors(error, { locale, text })];
  };
  const write = async () => {
    if (isBusy) return;
    setBusy(true);
    setProblems([]);
    const ecosystem = choices.ecosystem === "" ? {} : { ecosystem: choices.ecosystem };
    try {
      const list = { lines: sent.lines, known: sent.known };
      const created = await client.actors.import.mutate({ territory, ...list, ...ecosystem });
      onImported({ ...created, ...ecosystem });
      await forgetActors();
    } catch (error) {
      setProblems(explain(error));
      setBusy(false);
    }
  };
  return { sent, write, isBusy, problems };
}

/** The one button that writes, what still stands before it, and how it goes. */
export function ConfirmImport(props: ConfirmImportProps) {
  const { lines, choices, onChoose } = props;
  const text = useAppText();
  const { sent, write, isBusy, problems } = useImport(props);
  const left = lines.filter(({ state }) => state === "correct").map(({ checked }) => checked.line);
  const count = sent.lines.length;
  const isNothing = count === 0 && sent.known.length === 0;
  return (
    <section className="bassin-card import-confirm">
      {left.length > 0 ? (
        <>
          <p>{text("actors.import.remaining", { count: left.length })}</p>
          <Button variant="subtle" onClick={() => onChoose(setAside(choices, left, true))}>
            {text("actors.import.leaveAll", { count: left.length })}
          </Button>
        </>
      ) : null}
      {left.length === 0 && isNothing ? <p>{text("actors.import.nothingToDo")}</p> : null}
      {count > mostActors ? <p role="alert">{text("actors.import.tooMany")}</p> : null}
      {left.length === 0 && !isNothing && count <= mostActors ? (
        <>
          <p className="bassin-soft">{text("actors.import.allOrNothing")}</p>
          <Button aria-disabled={isBusy} onClick={() => void write()}>
            {count === 0 ? text("actors.import.confirmJoin") : text("actors.import.confirm", { count })}
          </Button>
        </>
      ) : null}
      <div role="status">
        {isBusy ? (
          <label className="import-progress">
            {text("actors.import.writing", { count })}
            <progress />
          </label>
        ) : null}
      </div>
      {problems.length > 0 ? (
        <div role="alert" className="import-alert">
          <p>{text("actors.import.nothingWritten")}</p>
          <ul>
            {problems.slice(0, 20).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
