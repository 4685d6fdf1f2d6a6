import { measureText } from "../lettering/measure-text.ts";
import { wrapText } from "../lettering/wrap-text.ts";

/** What a shape of a picture means. */
export interface LegendEntry {
  /** The shape; none where a number stands for it, within the words. */
  readonly mark?: SVGSVGElement | undefined;
  readonly words: string;
}

/** An entry where it goes: the left of its mark and the middle of its first line, from the top left of the legend. */
export interface PlacedEntry extends LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly markWidth: number;
  readonly markHeight: number;
  readonly lines: readonly string[];
}

export interface PlacedLegend {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

export const legendFont = 14;
export const legendStep = 18;
const markHeight = 20;
const rowGap = 8;
const entryGap = 26;

/** The room between a mark and its words. */
export const markGap = 8;

/** The shapes and words of the legend on the page; the names its numbers stand for, where the drawing bears numbers. */
export function readLegend(picture: ParentNode, isNumbered: boolean): LegendEntry[] {
  const shapes = [...picture.querySelectorAll(".bassin-legend > li")].map(
    (item): LegendEntry => ({
      mark: item.querySelector<SVGSVGElement>("svg[viewBox]") ?? undefined,
      words: item.textContent.trim(),
    }),
  );
  if (!isNumbered) return shapes;
  const names = [...picture.querySelectorAll("[data-numbers] > li")].map((item, place): LegendEntry => {
    return { words: `${place + 1}. ${item.firstElementChild?.textContent ?? ""}` };
  });
  return [...shapes, ...names];
}

function widthOf(mark: SVGSVGElement | undefined): number {
  const [, , width = 0, height = 0] = (mark?.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  return height === 0 ? 0 : (width / height) * markHeight;
}

/** Entries one after the other, on as many rows as it takes in this width; long words go on under themselves. */
export function layOutLegend(entries: readonly LegendEntry[], width: number): PlacedLegend {
  let [x, y, rowHeight] = [0, 0, 0];
  const placed = entries.map((entry): PlacedEntry => {
    const markWidth = widthOf(entry.mark);
    const before = markWidth === 0 ? 0 : markWidth + markGap;
    const room = width - before;
    const { lines } = wrapText(entry.words, { widths: [room, room, room], fontSize: legendFont });
    const wide = before + Math.max(0, ...lines.map((line) => measureText(line, legendFont)));
    if (x > 0 && x + wide > width) {
      y += rowHeight + rowGap;
      [x, rowHeight] = [0, 0];
    }
    const at = { x, y: y + markHeight / 2 };
    x += wide + entryGap;
    rowHeight = Math.max(rowHeight, markHeight + (lines.length - 1) * legendStep);
    return { ...entry, ...at, markWidth, markHeight, lines };
  });
  return { entries: placed, height: placed.length === 0 ? 0 : y + rowHeight };
}
