import type { SheetLine } from "@bassin/sheets";
import { useId, useState } from "react";
import { offerFile } from "../../actors/offer-file.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import { figureColumns } from "../write-figures.ts";

export interface ChosenTable {
  readonly name: string;
  readonly lines: readonly SheetLine[];
}

export interface ChooseTableProps {
  chosen: string | undefined;
  onRead: (table: ChosenTable) => void;
}

type Refusal =
  | "too-large"
  | "too-many-lines"
  | "not-a-spreadsheet"
  | "old-workbook"
  | "damaged"
  | "empty"
  | "unreadable";

async function readFile(file: File): Promise<ChosenTable | Refusal> {
  const { largestFile, readSheet } = await import("@bassin/sheets");
  if (file.size > largestFile) return "too-large";
  const reading = await readSheet(new Uint8Array(await file.arrayBuffer()));
  return reading.ok ? { name: file.name, lines: reading.lines } : reading.refusal;
}

/** Reads a table as it is chosen, and says why when it cannot be. The file goes nowhere. */
export function ChooseTable({ chosen, onRead }: ChooseTableProps) {
  const text = useAppText();
  const id = useId();
  const [reading, setReading] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const take = async (file: File) => {
    setRefusal(undefined);
    setReading(file.name);
    const read = await readFile(file).catch((): Refusal => "unreadable");
    setReading(undefined);
    if (typeof read === "string") setRefusal(read);
    else onRead(read);
  };
  const offerModel = async () => {
    const { writeCsv } = await import("@bassin/sheets");
    offerFile("modele-reperes.csv", writeCsv([[...figureColumns]]));
  };
  return (
    <section className="bassin-card import-file">
      <label htmlFor={id}>{text(chosen === undefined ? "indicators.table.file" : "indicators.table.otherFile")}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) void take(file);
        }}
      />
      <p id={`${id}hint`} className="bassin-soft">
        {chosen ?? text("indicators.table.fileHint")}
      </p>
      <button type="button" className="bassin-link import-model" onClick={() => void offerModel()}>
        {text("indicators.table.model")}
      </button>
      <p role="status">{reading === undefined ? null : text("indicators.table.reading", { name: reading })}</p>
      {refusal ? (
        <p role="alert" className="import-alert">
          {text(`actors.import.refused.${refusal}`)}
        </p>
      ) : null}
    </section>
  );
}
