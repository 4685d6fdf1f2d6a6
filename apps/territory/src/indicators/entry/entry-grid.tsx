import { useLocale } from "@bassin/ui";
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useAppText } from "../../locales/use-app-text.ts";
import { sayShortPeriod } from "../say-figure.ts";
import type { Cell, Said } from "./cell.ts";
import { useCellViews } from "./cell-views.ts";
import { listPlaces, placeBlock, readBlock, writeBlock } from "./clipboard.ts";
import { EntryRow } from "./entry-row.tsx";
import { boundsOf, type GridPlace, type GridSelection, moveBy, only, place, stepBy } from "./grid-move.ts";
import type { GridRow } from "./grid-rows.ts";
import type { Entry } from "./use-entry.ts";

export interface EntryGridProps {
  entry: Entry;
  rows: readonly GridRow[];
  periods: readonly string[];
  cells: readonly (readonly Cell[])[];
  selection: GridSelection;
  mayWrite: boolean;
  /** The keyboard is to be in the grid: a cell was asked for. */
  isAsked: boolean;
  onSelect: (selection: GridSelection) => void;
  onTell: (words: string) => void;
}

/** What is being written in the cell one is in. `caret`: arrows move within the words rather than between cells. */
export interface Writing {
  readonly words: string;
  readonly caret: boolean;
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;

/** A table that is worked in: assistive technology is told to let the keys through to it. */
const gridRole = (mayWrite: boolean) =>
  ({ role: "grid", "aria-multiselectable": true, "aria-readonly": !mayWrite }) as const;

/** Cells of measures by periods, worked like a spreadsheet. Tab goes on while one writes, and leaves otherwise. */
export function EntryGrid(props: EntryGridProps) {
  const { entry, rows, periods, cells, selection, mayWrite, isAsked, onSelect, onTell } = props;
  const text = useAppText();
  const saying = { text, locale: useLocale() };
  const [writing, setWriting] = useState<Writing>();
  const table = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(isAsked);
  const inCell = useRef<{ readonly cell: Cell; readonly typed: string; readonly before: Said }>(undefined);
  const size = { rows: rows.length, columns: periods.length };
  const views = useCellViews(entry, cells);
  const bounds = useMemo(() => boundsOf(selection), [selection]);
  const { at } = selection;
  const cellIn = ({ row, column }: GridPlace) => cells[row]?.[column];

  useEffect(() => {
    if (!wantsFocus.current || writing !== undefined) return;
    wantsFocus.current = false;
    table.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  });

  const goTo = (next: GridPlace, isWider = false) => {
    wantsFocus.current = true;
    onSelect(isWider ? { at: next, from: selection.from } : only(next));
  };
  const open = (words: string | undefined, caret: boolean) => {
    const cell = cellIn(at);
    if (!mayWrite || cell === undefined) return;
    const typed = views[at.row]?.[at.column]?.typed ?? "";
    inCell.current = { cell, typed, before: entry.saidNow(cell) };
    setWriting({ words: words ?? typed, caret });
  };
  // Leaving a field and removing it both close it: only the first counts.
  const close = (words: string | undefined, staysInGrid: boolean) => {
    const opened = inCell.current;
    inCell.current = undefined;
    if (opened === undefined) return;
    setWriting(undefined);
    wantsFocus.current = staysInGrid;
    if (words !== undefined && words !== opened.typed)
      entry.type([{ cell: opened.cell, words, before: opened.before }]);
  };
  const empty = () =>
    entry.type(
      listPlaces(bounds)
        .flatMap((one) => cellIn(one) ?? [])
        .map((cell) => ({ cell, words: "" })),
    );

  const writeKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { key, shiftKey, target } = event;
    const isMove = key.startsWith("Arrow") && writing?.caret === false;
    if (key === "Escape") close(undefined, true);
    else if (key === "Enter" || key === "Tab" || isMove) {
      close(target.value, true);
      const step = shiftKey ? -1 : 1;
      if (isMove) goTo(moveBy(key, false, at, size) ?? at);
      else if (key === "Tab") goTo(stepBy(step, at, size));
      else goTo(place(at.row + step, at.column, size));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const gridKey = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const isFar = event.ctrlKey || event.metaKey;
    const next = moveBy(key, isFar, at, size);
    if (next !== undefined) goTo(next, shiftKey);
    else if (isFar && key.toLowerCase() === "a")
      onSelect({ from: { row: 0, column: 0 }, at: place(size.rows, size.columns, size) });
    else if (!mayWrite) return;
    else if (isFar && key.toLowerCase() === "z" && !shiftKey) tellIf(entry.undo(), "indicators.entry.undone");
    else if (isFar && (key.toLowerCase() === "y" || key.toLowerCase() === "z"))
      tellIf(entry.redo(), "indicators.entry.redone");
    else if (key === "Enter" || key === "F2") open(undefined, true);
    else if (key === "Delete" || key === "Backspace") empty();
    else if (isLetter(event)) open(key, false);
    else return;
    event.preventDefault();
  };
  const tellIf = (isDone: boolean, words: "indicators.entry.undone" | "indicators.entry.redone") => {
    if (isDone) onTell(text(words));
  };

  const copy = (event: ClipboardEvent) => {
    if (writing !== undefined) return;
    const { top, bottom, left, right } = bounds;
    const block = views.slice(top, bottom + 1).map((line) => line.slice(left, right + 1).map(({ typed }) => typed));
    event.clipboardData.setData("text/plain", writeBlock(block));
    event.preventDefault();
    onTell(text("indicators.entry.copied"));
    if (event.type === "cut" && mayWrite) empty();
  };
  const paste = (event: ClipboardEvent) => {
    if (writing !== undefined || !mayWrite) return;
    event.preventDefault();
    const { placed, outside } = placeBlock(readBlock(event.clipboardData.getData("text/plain")), selection, size);
    entry.type(
      placed.flatMap(({ at: where, words }) => {
        const cell = cellIn(where);
        return cell === undefined ? [] : [{ cell, words }];
      }),
    );
    const told = [
      text("indicators.entry.pasted", { count: placed.length }),
      ...(outside > 0 ? [text("indicators.entry.outside", { count: outside })] : []),
    ];
    onTell(told.join(" · "));
  };

  const pointAt = (where: GridPlace, isWider: boolean) => {
    const input = table.current?.querySelector("input");
    if (input) close(input.value, true);
    goTo(where, isWider);
  };
  const gestures = useRef({ pointAt, open, close });
  useEffect(() => {
    gestures.current = { pointAt, open, close };
  });
  const point = useCallback((where: GridPlace, isWider: boolean) => gestures.current.pointAt(where, isWider), []);
  const openHere = useCallback(() => gestures.current.open(undefined, true), []);
  const leave = useCallback((words: string | undefined) => gestures.current.close(words, false), []);

  return (
    <div className="entry-grid">
      <table
        ref={table}
        {...gridRole(mayWrite)}
        aria-label={text("indicators.entry.grid")}
        onKeyDown={writing === undefined ? gridKey : writeKey}
        onCopy={copy}
        onCut={copy}
        onPaste={paste}
      >
        <thead>
          <tr>
            <th scope="col">{text("indicators.entry.measure")}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {sayShortPeriod(period, saying)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <EntryRow
              key={row.id}
              row={row}
              index={index}
              views={views[index] ?? []}
              at={at.row === index ? at.column : -1}
              chosen={index >= bounds.top && index <= bounds.bottom ? bounds : undefined}
              writing={at.row === index ? writing : undefined}
              onPoint={point}
              onOpen={openHere}
              onLeave={leave}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
