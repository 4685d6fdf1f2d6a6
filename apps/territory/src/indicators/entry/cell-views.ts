import { useLocale } from "@bassin/ui";
import { useMemo, useRef } from "react";
import { sayNumber } from "../say-figure.ts";
import { type Cell, saidIn } from "./cell.ts";
import type { Entry } from "./use-entry.ts";

/** A cell as it is shown. */
export interface CellView {
  readonly id: string;
  /** What one would type to have it. */
  readonly typed: string;
  readonly problem: string | undefined;
  readonly isConflict: boolean;
  readonly mark: "estimated" | "provisional" | undefined;
  readonly isBeing: boolean;
  /** The official figure, where ours is empty. */
  readonly official: string | undefined;
}

const isSameView = (one: CellView, other: CellView): boolean =>
  (Object.keys(one) as (keyof CellView)[]).every((key) => one[key] === other[key]);

/** The cells as they are shown; a line nothing changed in stays the very same, so that it is not drawn again. */
export function useCellViews(entry: Entry, cells: readonly (readonly Cell[])[]): readonly (readonly CellView[])[] {
  const locale = useLocale();
  const before = useRef<readonly (readonly CellView[])[]>([]);
  const { written, troubles, being } = entry;
  const { official } = entry.figures;
  return useMemo(() => {
    const officials = new Map(
      official.map(({ measure, period, value }) => [`${measure}||${period}|`, sayNumber(value, locale)]),
    );
    const views = cells.map((line, row) => {
      const shown = line.map((cell): CellView => {
        const said = saidIn(cell, written, being);
        const trouble = troubles.get(cell.id);
        const status = said === null || said.status === "measured" ? undefined : said.status;
        return {
          id: cell.id,
          typed: trouble?.typed ?? (said === null ? "" : sayNumber(said.value, locale)),
          problem: trouble?.words,
          isConflict: trouble?.conflict !== undefined,
          mark: status,
          isBeing: being.has(cell.id),
          official: said === null ? officials.get(cell.id) : undefined,
        };
      });
      const kept = before.current[row];
      const isSame = kept?.length === shown.length && shown.every((one, at) => kept[at] && isSameView(kept[at], one));
      return isSame && kept ? kept : shown;
    });
    before.current = views;
    return views;
  }, [cells, written, troubles, being, official, locale]);
}
