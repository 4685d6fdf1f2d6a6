import { Question, useLocale } from "@bassin/ui";
import { useRef, useState } from "react";
import { readRefusal } from "../../api/refusal.ts";
import { useEcosystem } from "../../evaluation/use-ecosystem.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import { ChooseSheet } from "../../sheet/choose-sheet.tsx";
import type { ChosenSheet } from "../../sheet/read-file.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { useFigures } from "../figure-queries.ts";
import { useMayEnter } from "../use-may-figures.ts";
import { figureColumns } from "../write-figures.ts";
import { ConfirmTable } from "./confirm-table.tsx";
import { FiguresPreview } from "./figures-preview.tsx";
import { type ForeseenFigure, foreseeTable, mostFigures } from "./foresee-table.ts";
import { ImportedFigures } from "./imported-table.tsx";
import { readTable } from "./read-table.ts";
import type { ImportedTable } from "./undo-table.ts";
import "../../record/writing.css";
import "../../actors/import/import.css";
import "./table.css";

/** A new figure follows today's definition: a model to fill in does not ask under which. */
const askedColumns = figureColumns.filter((column) => column !== "definition");

/** A table being looked at: how far, what each line would come to, or why it could not be read. */
interface Looked {
  readonly name: string;
  readonly skipped?: number;
  readonly count?: number;
  readonly done?: number;
  readonly lines?: readonly ForeseenFigure[];
  readonly problem?: string;
}

const sheetWords = {
  first: "indicators.table.file",
  other: "indicators.table.otherFile",
  hint: "indicators.table.fileHint",
  model: "indicators.table.model",
} as const;

/** Understands a table and asks what each of its lines would come to. */
function useLooking() {
  const text = useAppText();
  const locale = useLocale();
  const { place, facts } = useEcosystem();
  const { compiled } = useFigures();
  const [looked, setLooked] = useState<Looked>();
  const turn = useRef(0);
  const look = async ({ name, lines }: ChosenSheet) => {
    turn.current += 1;
    const mine = turn.current;
    const tell = (next: Looked) => {
      if (turn.current === mine) setLooked(next);
    };
    const { id, name: called, communes } = facts.territory;
    const table = readTable(lines, {
      compiled,
      solutions: facts.solutions,
      territory: [id, called, ...communes],
      locale,
    });
    if (table === undefined) return tell({ name, problem: text("indicators.table.noHeader") });
    const count = table.lines.length;
    if (count > mostFigures) return tell({ name, problem: text("indicators.table.tooMany", { count }) });
    const { skipped } = table;
    const onProgress = (done: number) => tell({ name, skipped, count, done });
    onProgress(0);
    try {
      tell({
        name,
        skipped,
        count,
        lines: await foreseeTable(table, { place, text, locale, measures: compiled.measures, onProgress }),
      });
    } catch (error) {
      tell({ name, problem: readRefusal(error)?.message[locale] ?? text("writing.offline") });
    }
  };
  return { looked, look, forget: () => setLooked(undefined) };
}

/** A table of figures brought from a spreadsheet: chosen, read again line by line, confirmed, undone if need be. */
export function TablePage() {
  const text = useAppText();
  const figures = useFigures();
  const mayWrite = useMayEnter();
  const { looked, look, forget } = useLooking();
  const [imported, setImported] = useState<ImportedTable>();
  usePageTitle(text("indicators.table.page"));
  const { count = 0, done = 0, skipped = 0, lines, problem } = looked ?? {};
  return (
    <>
      <Question lead={text("indicators.table.lead")}>{text("indicators.table.title")}</Question>
      {mayWrite ? null : <p>{text("indicators.entry.readOnly")}</p>}
      {mayWrite && imported === undefined ? (
        <ChooseSheet
          chosen={looked?.name}
          onRead={(sheet) => void look(sheet)}
          words={sheetWords}
          model={{ name: "modele-reperes.csv", columns: askedColumns }}
        />
      ) : null}
      {problem ? (
        <p role="alert" className="import-alert">
          {problem}
        </p>
      ) : null}
      <div role="status">
        {looked !== undefined && lines === undefined && problem === undefined ? (
          <label className="import-progress">
            {text("indicators.table.looking", { done, count })}
            <progress max={count} value={done} />
          </label>
        ) : null}
      </div>
      {lines !== undefined && imported === undefined ? (
        <>
          {skipped > 0 ? <p className="bassin-soft">{text("indicators.table.skipped", { count: skipped })}</p> : null}
          <FiguresPreview key={`${looked?.name}${count}`} figures={figures} lines={lines} />
          <ConfirmTable figures={figures} lines={lines} onImported={setImported} />
        </>
      ) : null}
      {imported ? (
        <ImportedFigures
          imported={imported}
          onAgain={() => {
            setImported(undefined);
            forget();
          }}
        />
      ) : null}
    </>
  );
}
