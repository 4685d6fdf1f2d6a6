/** What a drawing takes from the style sheets, written on the drawing itself. */
const resolved = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"],
  ...["opacity", "paint-order", "text-anchor", "dominant-baseline"],
  ...["font-family", "font-size", "font-weight", "font-style"],
];

const onlyForThePage = /^(class|style|role|tabindex|href|draggable|aria-.*|data-.*|on.*)$/;

function resolveElement(original: Element, copy: Element): void {
  const style = window.getComputedStyle(original);
  for (const { name } of [...copy.attributes]) {
    if (onlyForThePage.test(name)) copy.removeAttribute(name);
  }
  for (const name of resolved) {
    const value = style.getPropertyValue(name);
    if (value !== "") copy.setAttribute(name, value);
  }
}

/** Links mean nothing in a file that travels: what they held stays. */
function unwrapLinks(drawing: Element): void {
  for (const link of drawing.querySelectorAll("a")) link.replaceWith(...link.childNodes);
}

/** A copy of a drawing that needs no style sheet: colours, lines and the names of fonts are its own. */
export function resolveDrawing(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll("*")];
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  for (const [place, original] of originals.entries()) {
    const element = copies[place];
    if (element) resolveElement(original, element);
  }
  unwrapLinks(copy);
  return copy;
}
