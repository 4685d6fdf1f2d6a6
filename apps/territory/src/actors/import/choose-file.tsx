import { useId, useState } from "react";
import { useAppText } from "../../locales/use-app-text.ts";
import { offerFile } from "../offer-file.ts";
import { type ReadSheet, readList } from "./read-list.ts";

export interface ChooseFileProps {
  /** The name of the file that is being looked at. */
  chosen: string | undefined;
  onRead: (sheet: ReadSheet | undefined) => void;
}

type Refusal = Exclude<Awaited<ReturnType<typeof readList>>, ReadSheet> | "unreadable";

/** Reads a file as it is chosen, and says why when it cannot be. */
export function ChooseFile({ chosen, onRead }: ChooseFileProps) {
  const text = useAppText();
  const id = useId();
  const [reading, setReading] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const take = async (file: File) => {
    setRefusal(undefined);
    setReading(file.name);
    const read = await readList(file).catch((): Refusal => "unreadable");
    setReading(undefined);
    if (typeof read === "string") setRefusal(read);
    else onRead(read);
  };
  const offerModel = async () => {
    const { writeCsv } = await import("@bassin/sheets");
    const columns = ["name", "nature", "roles", "siren", "siret", "commune", "website", "description"] as const;
    offerFile("modele-acteurs.csv", writeCsv([columns.map((column) => text(`actors.import.tells.${column}`))]));
  };
  return (
    <section className="bassin-card import-file">
      <label htmlFor={id}>{text(chosen === undefined ? "actors.import.file" : "actors.import.otherFile")}</label>
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
        {chosen === undefined ? text("actors.import.fileHint") : chosen}
      </p>
      <button type="button" className="bassin-link import-model" onClick={() => void offerModel()}>
        {text("actors.import.model")}
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
