import { type RefObject, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { useLocale } from "../theme/locale.ts";
import { composePicture } from "./compose-picture.ts";
import { drawPng } from "./draw-png.ts";
import { nameFile } from "./file-name.ts";

export interface TakeAwayProps {
  picture: RefObject<HTMLElement | null>;
  title: string;
  /** Where what is shown comes from, to be written under the picture. */
  source: string;
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

/** Takes the picture away as a file, with its title, the day and its source. */
export function TakeAway({ picture, title, source }: TakeAwayProps) {
  const text = useUiText();
  const locale = useLocale();
  const [hasFailed, setFailed] = useState(false);
  const take = async (extension: "png" | "svg") => {
    const now = new Date();
    const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now);
    try {
      const drawing = findDrawing(picture.current);
      if (!drawing) throw new Error("nothing is drawn");
      const composed = composePicture(drawing, { title, foot: text("picture.foot", { date, source }) });
      const blob = extension === "png" ? await drawPng(composed) : new Blob([composed.svg], { type: "image/svg+xml" });
      saveFile(blob, nameFile(title, now.toLocaleDateString("sv"), extension));
      setFailed(false);
    } catch {
      // Nothing was changed: the reader is told and keeps the picture on screen.
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" onClick={() => take("png")}>
        {text("picture.takePng")}
      </button>
      <button type="button" onClick={() => take("svg")}>
        {text("picture.takeSvg")}
      </button>
      {hasFailed ? <span role="alert">{text("picture.notTaken")}</span> : null}
    </>
  );
}
