import { useId, useState } from "react";
import { type AppKey, useAppText } from "../locales/use-app-text.ts";
import { offerFile } from "./offer-file.ts";
import { type ChosenSheet, readFile } from "./read-file.ts";

export interface ChooseSheetProps {
  /** The name of the file that is being looked at. */
  chosen: string | undefined;
  onRead: (sheet: ChosenSheet) => void;
  /** How a file is asked for, the first time and after. */
  words: { readonly first: AppKey; readonly other: AppKey; readonly hint: AppKey; readonly model: AppKey };
  /** A file to begin with: its name, and what its columns are called. */
  model: { readonly name: string; readonly columns: readonly string[] };
}

type Refusal = Extract<Awaited<ReturnType<typeof readFile>>, string>;

/** Reads a sheet as it is chosen, and says why when it cannot be. The file goes nowhere. */
export function ChooseSheet({ chosen, onRead, words, model }: ChooseSheetProps) {
  const text = useAppText();
  const id = useId();
  const [reading, setReading] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const take = async (file: File) => {
    setRefusal(undefined);
    setReading(file.name);
    const read = await readFile(file);
    setReading(undefined);
    if (typeof read === "string") setRefusal(read);
    else onRead(read);
  };
  const offerModel = async () => {
    const { writeCsv } = await import("@bassin/sheets");
    offerFile(model.name, writeCsv([model.columns]));
  };
  return (
    <section className="bassin-card import-file">
      <label htmlFor={id}>{text(chosen === undefined ? words.first : words.other)}</label>
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
        {chosen ?? text(words.hint)}
      </p>
      <button type="button" className="bassin-link import-model" onClick={() => void offerModel()}>
        {text(words.model)}
      </button>
      <p role="status">{reading === undefined ? null : text("actors.import.reading", { name: reading })}</p>
      {refusal ? (
        <p role="alert" className="import-alert">
          {text(`actors.import.refused.${refusal}`)}
        </p>
      ) : null}
    </section>
  );
}
