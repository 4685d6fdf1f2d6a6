import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { letterHeight, placeNames } from "./place-names.ts";
import { projectShapes } from "./project-shapes.ts";
import type { PerimeterChoice } from "./use-perimeter-choice.ts";

const box = { width: 560, height: 460, margin: 8 };

/**
 * The communes chosen, and those that touch them: a press adds one, or takes it out. The lists beside it do the same
 * with the keyboard, so the drawing keeps silent.
 */
export function ChoosingMap({ choice }: { choice: PerimeterChoice }) {
  const text = useAppText();
  const picture = useRef<SVGSVGElement>(null);
  const { around, codes } = choice;
  const shapes = useMemo(
    () => (around === undefined || around.contours.length === 0 ? [] : projectShapes(around.contours, box)),
    [around],
  );
  const names = new Map(
    [...(around?.communes ?? []), ...(around?.neighbours ?? [])].map(({ code, name }) => [code, name]),
  );
  const nameOf = (code: string) => names.get(code) ?? code;
  const chosen = new Set(codes);
  const turn = (code: string) =>
    chosen.has(code) ? choice.remove(code, nameOf(code)) : choice.add([code], nameOf(code));
  const press = useEffectEvent((event: Event) => {
    const code = event.target instanceof SVGElement ? event.target.dataset.code : undefined;
    if (code !== undefined) turn(code);
  });
  const isDrawn = shapes.length > 0;
  useEffect(() => {
    const drawing = isDrawn ? picture.current : null;
    drawing?.addEventListener("click", press);
    return () => drawing?.removeEventListener("click", press);
  }, [isDrawn]);
  if (around === undefined || !isDrawn) return null;
  const labels = placeNames(
    shapes.filter(({ code }) => chosen.has(code)),
    nameOf,
    box.width,
  );
  return (
    <figure className="choosing-map">
      <svg ref={picture} viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
        {shapes.map(({ code, path }) => (
          <path key={code} d={path} data-code={code} data-chosen={chosen.has(code) ? "" : undefined}>
            <title>{nameOf(code)}</title>
          </path>
        ))}
        {labels.map(({ code, name, at: [x, y] }) => (
          <text key={code} x={x} y={y} fontSize={letterHeight} textAnchor="middle" dominantBaseline="central">
            {name}
          </text>
        ))}
      </svg>
      <figcaption className="bassin-soft">
        {text("opening.mapHint")}
        {around.sources.length > 0 ? ` ${text("opening.mapSource", { source: around.sources.join(", ") })}` : null}
      </figcaption>
    </figure>
  );
}
