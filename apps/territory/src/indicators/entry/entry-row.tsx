import { useLocale } from "@bassin/ui";
import { memo, type PointerEvent } from "react";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { labelCode } from "../figures.ts";
import { sayUnit } from "../say-figure.ts";
import type { CellView } from "./cell-views.ts";
import type { Writing } from "./entry-grid.tsx";
import type { boundsOf, GridPlace } from "./grid-move.ts";
import type { GridRow } from "./grid-rows.ts";

export interface EntryRowProps {
  row: GridRow;
  index: number;
  views: readonly CellView[];
  /** The column one is in; -1 elsewhere. */
  at: number;
  chosen: ReturnType<typeof boundsOf> | undefined;
  writing: Writing | undefined;
  onPoint: (where: GridPlace, isWider: boolean) => void;
  onOpen: () => void;
  onLeave: (words: string | undefined) => void;
}

interface EntryCellProps {
  view: CellView;
  isAt: boolean;
  isChosen: boolean;
  writing: Writing | undefined;
  onPoint: (isWider: boolean) => void;
  onOpen: () => void;
  onLeave: (words: string | undefined) => void;
  label: string;
}

function Shown({ view: { typed, problem, isConflict, mark, official } }: { view: CellView }) {
  const text = useAppText();
  if (typed === "" && problem === undefined) {
    return official === undefined ? (
      <span className="bassin-hidden">{text("indicators.entry.empty")}</span>
    ) : (
      <>
        <span className="bassin-hidden">{text("indicators.entry.empty")}</span>
        <i aria-hidden="true">{official}</i>
      </>
    );
  }
  return (
    <>
      {typed}
      {mark ? (
        <sup title={text(`indicators.entry.statuses.${mark}`)}>{text(`indicators.entry.marks.${mark}`)}</sup>
      ) : null}
      {problem === undefined ? null : (
        <span className="bassin-hidden">
          {text(isConflict ? "indicators.entry.conflict" : "indicators.entry.invalid")}
        </span>
      )}
    </>
  );
}

/** A cell of a table that is worked in. */
const cellRole = (isChosen: boolean) => ({ role: "gridcell", "aria-selected": isChosen }) as const;

/** The cell was opened to be written in, by a gesture of the person: the keyboard goes on where the words end. */
function focusAtEnd(input: HTMLInputElement | null): void {
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
}

function EntryCell({ view, isAt, isChosen, writing, onPoint, onOpen, onLeave, label }: EntryCellProps) {
  const isWriting = isAt && writing !== undefined;
  const state = view.isConflict ? "conflict" : view.problem === undefined ? undefined : "problem";
  return (
    <td
      {...cellRole(isChosen)}
      id={isAt ? "case" : undefined}
      tabIndex={isAt ? 0 : -1}
      aria-invalid={view.problem === undefined ? undefined : true}
      data-at={isAt ? "" : undefined}
      data-state={state}
      title={view.problem}
      onPointerDown={(event: PointerEvent) => {
        if (event.button === 0 && !isWriting) onPoint(event.shiftKey);
      }}
      onPointerEnter={(event: PointerEvent) => {
        if (event.buttons === 1 && event.pointerType === "mouse" && !isWriting) onPoint(true);
      }}
      onPointerUp={(event: PointerEvent) => {
        if (isAt && event.pointerType === "touch" && !isWriting) onOpen();
      }}
      onDoubleClick={onOpen}
    >
      {isWriting ? (
        <input
          ref={focusAtEnd}
          aria-label={label}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={writing.words}
          onBlur={(event) => onLeave(event.currentTarget.value)}
        />
      ) : (
        <Shown view={view} />
      )}
    </td>
  );
}

/** A measure, and its figures period by period. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { row, index, views, at, chosen, writing, onPoint, onOpen, onLeave } = props;
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { plan, codes, isNeeded } = row;
  const [code] = codes;
  const name = said(plan.definition.label);
  const unit = sayUnit(plan.definition.unit, locale);
  return (
    <tr data-part={code === undefined ? undefined : ""}>
      <th scope="row">
        {code === undefined ? (
          <>
            {name}
            <small>
              {unit}
              {isNeeded ? <span className="entry-needed"> · {text("indicators.entry.needed")}</span> : null}
            </small>
          </>
        ) : (
          <>
            <span className="bassin-hidden">{name}, </span>
            {said(labelCode(plan.lists, code))}
          </>
        )}
      </th>
      {views.map((view, column) => (
        <EntryCell
          key={view.id}
          view={view}
          isAt={at === column}
          isChosen={chosen !== undefined && column >= chosen.left && column <= chosen.right}
          writing={writing}
          label={name}
          onPoint={(isWider) => onPoint({ row: index, column }, isWider)}
          onOpen={onOpen}
          onLeave={onLeave}
        />
      ))}
    </tr>
  );
});
