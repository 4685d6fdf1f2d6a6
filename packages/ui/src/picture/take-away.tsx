import { type ReactNode, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { formatPartialDate } from "../date/partial-date.ts";
import { useUiText } from "../locales/use-ui-text.ts";
import { useLocale } from "../theme/locale.ts";
import { composePicture } from "./compose-picture.ts";
import { drawPng } from "./draw-png.ts";
import { embedFonts } from "./embed-fonts.ts";
import { nameFile } from "./file-name.ts";
import { readLegend } from "./picture-legend.ts";

export interface TakeAwayProps {
  picture: RefObject<HTMLElement | null>;
  title: string;
  /** Where what is shown comes from, to be written under the picture. */
  source: string;
  /** The day the picture shows, "YYYY-MM-DD"; today without it. */
  asOf?: string | undefined;
  /** The drawing to take, where the picture itself is not one. */
  still?: ReactNode;
}

/** The drawing one sees: the first that takes room. */
function findDrawing(picture: HTMLElement | null): SVGSVGElement | undefined {
  const drawings = picture?.querySelectorAll<SVGSVGElement>("svg[viewBox]") ?? [];
  return [...drawings].find((drawing) => drawing.getBoundingClientRect().width > 0);
}

function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Takes the picture away as a file, with its title, what its shapes mean, the day and its source. */
export function TakeAway({ picture, title, source, asOf, still }: TakeAwayProps) {
  const text = useUiText();
  const locale = useLocale();
  const sheet = useRef<HTMLDivElement>(null);
  const [isTaking, setTaking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const take = async (extension: "png" | "svg") => {
    const day = asOf ?? new Date().toLocaleDateString("sv");
    const date = formatPartialDate(day, locale, text);
    flushSync(() => setTaking(true));
    try {
      const drawing = still === undefined ? findDrawing(picture.current) : sheet.current?.querySelector("svg");
      if (!drawing) throw new Error("nothing is drawn");
      const foot = text("picture.foot", { date, source });
      const legend = picture.current === null ? [] : readLegend(picture.current, still === undefined);
      const composed = composePicture(drawing, { title, foot, legend, fonts: await embedFonts() });
      const blob = extension === "png" ? await drawPng(composed) : new Blob([composed.svg], { type: "image/svg+xml" });
      saveFile(blob, nameFile(title, day, extension));
      setFailed(false);
    } catch {
      // Nothing was changed: the reader is told and keeps the picture on screen.
      setFailed(true);
    }
    setTaking(false);
  };
  return (
    <>
      {(["png", "svg"] as const).map((extension) => (
        <button key={extension} type="button" onClick={() => take(extension)}>
          <span className="bassin-hidden">{text("picture.take")}</span> {extension.toUpperCase()}
        </button>
      ))}
      {hasFailed ? <span role="alert">{text("picture.notTaken")}</span> : null}
      {isTaking ? (
        <div className="bassin-twin__sheet" ref={sheet} aria-hidden="true">
          {still}
        </div>
      ) : null}
    </>
  );
}
