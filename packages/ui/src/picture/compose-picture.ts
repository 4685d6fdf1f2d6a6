import { wrapText } from "../lettering/wrap-text.ts";
import { resolveDrawing } from "./resolve-drawing.ts";

/** What goes with a picture that leaves the page. */
export interface PictureWords {
  title: string;
  /** The day and the source, in a line. */
  foot: string;
  /** Rules for the faces it is written in. */
  fonts?: string;
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

/** A drawing with its title above, the day and the source under it, on the sheet it was drawn on. */
export function composePicture(drawing: SVGSVGElement, { title, foot, fonts = "" }: PictureWords): ComposedPicture {
  const inner = sizeOf(drawing);
  const width = Math.max(inner.width, 480) + 2 * margin;
  const lineWidths = [1, 2, 3].map(() => width - 2 * margin);
  const titleLines = wrapText(title, { widths: lineWidths, fontSize: 24 }).lines;
  const footLines = wrapText(foot, { widths: lineWidths, fontSize: 14 }).lines;
  const top = margin + titleLines.length * titleStep;
  const height = top + inner.height + margin / 2 + footLines.length * footStep + margin;
  const page = window.getComputedStyle(drawing);
  const ink = page.getPropertyValue("--bassin-ink") || "#20302c";

  const sheet = draw("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const copy = resolveDrawing(drawing);
  for (const [key, value] of Object.entries({ x: (width - inner.width) / 2, y: top, overflow: "visible", ...inner })) {
    copy.setAttribute(key, String(value));
  }
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
    copy,
    ...drawLines(footLines, { y: top + inner.height + margin / 2 + 14, step: footStep, font: footFont }),
  );
  return { svg: new XMLSerializer().serializeToString(sheet), width, height };
}
