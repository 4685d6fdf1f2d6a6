import { wrapText } from "../lettering/wrap-text.ts";
import {
  type LegendEntry,
  layOutLegend,
  legendFont,
  legendStep,
  markGap,
  type PlacedLegend,
} from "./picture-legend.ts";
import { resolveDrawing } from "./resolve-drawing.ts";

/** What goes with a picture that leaves the page. */
export interface PictureWords {
  title: string;
  /** The day and the source, in a line. */
  foot: string;
  /** Rules for the faces it is written in. */
  fonts?: string;
  /** What its shapes mean, written between the drawing and its foot. */
  legend?: readonly LegendEntry[];
}

/** A picture as a file of its own: its SVG text and its size in pixels. */
export interface ComposedPicture {
  svg: string;
  width: number;
  height: number;
}

const namespace = "http://www.w3.org/2000/svg";
const margin = 32;
const titleStep = 30;
const footStep = 19;
const titleFont = "'Fraunces Variable', Fraunces, Georgia, serif";
const textFont = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', sans-serif";

function draw(name: string, attributes: Record<string, string | number>, words = ""): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = words;
  return element;
}

interface LinesSetting {
  y: number;
  step: number;
  font: Record<string, string | number>;
}

const drawLines = (lines: readonly string[], { y, step, font }: LinesSetting) =>
  lines.map((line, place) => draw("text", { x: margin, y: y + place * step, ...font }, line));

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  return { width, height };
}

/** A copy of a drawing, placed on the sheet. */
function place(drawing: SVGSVGElement, at: Record<"x" | "y" | "width" | "height", number>): SVGSVGElement {
  const copy = resolveDrawing(drawing);
  for (const [key, value] of Object.entries({ overflow: "visible", ...at })) copy.setAttribute(key, String(value));
  return copy;
}

/** The marks of a legend with their words, from this height down. */
const drawLegend = ({ entries }: PlacedLegend, top: number, font: LinesSetting["font"]): SVGElement[] =>
  entries.flatMap(({ mark, words: _, lines, x, y, markWidth, markHeight }) => {
    const at = { x: margin + x, y: top + y - markHeight / 2, width: markWidth, height: markHeight };
    const start = margin + x + (markWidth === 0 ? 0 : markWidth + markGap);
    return [
      ...(mark === undefined ? [] : [place(mark, at)]),
      ...lines.map((line, index) =>
        draw("text", { x: start, y: top + y + legendFont / 3 + index * legendStep, ...font }, line),
      ),
    ];
  });

/** A drawing with its title above, what its shapes mean, the day and the source under it, on the sheet it was drawn on. */
export function composePicture(drawing: SVGSVGElement, words: PictureWords): ComposedPicture {
  const { title, foot, fonts = "", legend = [] } = words;
  const inner = sizeOf(drawing);
  const width = Math.max(inner.width, 480) + 2 * margin;
  const lineWidths = [1, 2, 3].map(() => width - 2 * margin);
  const titleLines = wrapText(title, { widths: lineWidths, fontSize: 24 }).lines;
  const footLines = wrapText(foot, { widths: lineWidths, fontSize: 14 }).lines;
  const top = margin + titleLines.length * titleStep;
  const placed = layOutLegend(legend, width - 2 * margin);
  const legendTop = top + inner.height + margin / 2;
  const footTop = legendTop + (placed.height === 0 ? 0 : placed.height + margin / 2);
  const height = footTop + footLines.length * footStep + margin;
  const page = window.getComputedStyle(drawing);
  const ink = page.getPropertyValue("--bassin-ink") || "#20302c";

  const sheet = draw("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const footFont = { "font-family": textFont, "font-size": 14, fill: ink };
  sheet.append(
    draw("title", {}, title),
    ...(fonts === "" ? [] : [draw("style", {}, fonts)]),
    draw("rect", { width, height, fill: page.getPropertyValue("--bassin-card") || "#fffdf8" }),
    ...drawLines(titleLines, {
      y: margin + 20,
      step: titleStep,
      font: { "font-family": titleFont, "font-size": 24, fill: ink },
    }),
    place(drawing, { x: (width - inner.width) / 2, y: top, ...inner }),
    ...drawLegend(placed, legendTop, footFont),
    ...drawLines(footLines, { y: footTop + 14, step: footStep, font: footFont }),
  );
  return { svg: new XMLSerializer().serializeToString(sheet), width, height };
}
