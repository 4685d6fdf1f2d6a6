import { type ReactNode, use, useId, useRef, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { useLocale } from "../theme/locale.ts";
import { formatTsv } from "./format-tsv.ts";
import { PictureOriginContext } from "./picture-origin.ts";
import { TableTwin } from "./table-twin.tsx";
import { TakeAway } from "./take-away.tsx";
import type { TwinTable } from "./twin-table.ts";
import { usePrinting } from "./use-printing.ts";

export interface PictureWithTwinProps {
  caption: string;
  table: TwinTable;
  /** The picture holds links or buttons: assistive technology keeps it beside the table. */
  isInteractive?: boolean;
  /** Where what is shown comes from: with it, or with an origin around, the picture can be taken away as a file. */
  source?: string | undefined;
  /** Whose drawing it rests on, as a licence asks; written beside the source. */
  credit?: string | undefined;
  /** The same as one whole drawing, for files: where the picture is not a drawing, or shows only part of it. */
  still?: ReactNode;
  /** Paper gets the whole drawing, rather than what the screen shows. */
  printsStill?: boolean;
  children: ReactNode;
}

type Copy = "idle" | "copied" | "refused";

/** A picture and the table that says the same: to switch to, to copy, and for the screen reader. Paper gets the picture. */
export function PictureWithTwin(props: PictureWithTwinProps) {
  const { caption, table, isInteractive = false, credit, still, printsStill = false, children } = props;
  const text = useUiText();
  const locale = useLocale();
  const id = useId();
  const origin = use(PictureOriginContext);
  const from = props.source ?? origin?.source;
  const source = from === undefined || credit === undefined ? from : `${from} · ${credit}`;
  const isPrinting = usePrinting() && printsStill;
  const picture = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const [copy, setCopy] = useState<Copy>("idle");

  const copyTable = async () => {
    try {
      await navigator.clipboard.writeText(formatTsv(table, locale));
      setCopy("copied");
    } catch {
      // Refused, or an address without https: the table itself can be selected.
      setCopy("refused");
      setTable(true);
    }
  };

  return (
    <figure
      className="bassin-twin"
      data-shows={isTable ? "table" : "picture"}
      data-still={printsStill ? "" : undefined}
      aria-labelledby={id}
    >
      <figcaption className="bassin-twin__caption" id={id}>
        {caption}
      </figcaption>
      <div ref={picture} className="bassin-twin__picture" aria-hidden={isInteractive ? undefined : true}>
        {children}
      </div>
      {isPrinting ? (
        <div className="bassin-twin__paper" aria-hidden="true">
          {still}
        </div>
      ) : null}
      <div className="bassin-twin__table">
        <TableTwin caption={caption} table={table} />
      </div>
      <div className="bassin-twin__tools">
        <button type="button" onClick={() => setTable(!isTable)}>
          {text(isTable ? "picture.asPicture" : "picture.asTable")}
        </button>
        <button type="button" onClick={copyTable}>
          {text("picture.copy")}
        </button>
        {source !== undefined && (still !== undefined || !isTable) ? (
          <TakeAway picture={picture} still={still} title={caption} source={source} asOf={origin?.asOf} />
        ) : null}
        <span role="status">
          {copy === "idle" ? null : text(copy === "copied" ? "picture.copied" : "picture.notCopied")}
        </span>
      </div>
    </figure>
  );
}
