import type { WrittenCell } from "@bassin/sheets";
import { useAppText } from "../locales/use-app-text.ts";
import { offerFile } from "./offer-file.ts";
import "./download-lines.css";

interface DownloadLinesProps {
  /** The name of the file, without what tells its kind. */
  name: string;
  /** The name of the sheet in a workbook. */
  title: string;
  label: string;
  /** What stands before decimals in a text file; a workbook needs none. */
  mark: "," | ".";
  read: () => readonly (readonly WrittenCell[])[];
}

/** Lines as a text file or as a workbook, whichever one's spreadsheet likes; what writes them is loaded only then. */
export function DownloadLines({ name, title, label, mark, read }: DownloadLinesProps) {
  const text = useAppText();
  const asText = async () => {
    const { writeCsv, writeNumber } = await import("@bassin/sheets");
    const say = (cell: WrittenCell) => (typeof cell === "number" ? writeNumber(cell, mark) : cell);
    offerFile(`${name}.csv`, writeCsv(read().map((cells) => cells.map(say))));
  };
  const asWorkbook = async () => {
    const { workbookType, writeWorkbook } = await import("@bassin/sheets");
    offerFile(`${name}.xlsx`, await writeWorkbook(title, read()), workbookType);
  };
  return (
    <>
      <button type="button" className="bassin-link sheet-download" onClick={() => void asText()}>
        {label}
      </button>
      <button type="button" className="bassin-link sheet-download" onClick={() => void asWorkbook()}>
        <span className="bassin-hidden">{label} </span>
        {text("indicators.asWorkbook")}
      </button>
    </>
  );
}
