import { isAllowedAt, recognizeColumns } from "@bassin/core";
import { Question } from "@bassin/ui";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useAppText } from "../../locales/use-app-text.ts";
import { ChooseSheet } from "../../sheet/choose-sheet.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { mapOptions, territoryOptions } from "../../territory/territory-queries.ts";
import { directoryOptions } from "../directory-queries.ts";
import { ImportPreview } from "./import-preview.tsx";
import { Imported, type ImportedList } from "./imported.tsx";
import type { ReadSheet } from "./read-list.ts";
import "../../record/writing.css";
import "./import.css";

const sheetWords = {
  first: "actors.import.file",
  other: "actors.import.otherFile",
  hint: "actors.import.fileHint",
  model: "actors.import.model",
} as const;
const modelColumns = ["name", "nature", "roles", "siren", "siret", "commune", "website", "description"] as const;

/** A list of actors brought from a spreadsheet: chosen, read again line by line, confirmed, and undone if need be. */
export function ImportPage() {
  const text = useAppText();
  const { territory } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(territory));
  const { data: directory } = useSuspenseQuery(directoryOptions(territory));
  const { data: map } = useQuery(mapOptions(territory));
  const [sheet, setSheet] = useState<ReadSheet>();
  const [imported, setImported] = useState<ImportedList>();
  usePageTitle(text("actors.import.page"));
  const { grants } = data;
  const isAllowed = isAllowedAt(grants, "territory.write", { kind: "territory", territory });
  const mayWrite = isAllowed && data.territory.illustration == null;
  const ecosystems = directory.ecosystems.filter(({ id: ecosystem }) =>
    isAllowedAt(grants, "aim.write", { kind: "ecosystem", territory, ecosystem }),
  );
  return (
    <>
      <Question lead={text("actors.import.lead")}>{text("actors.import.title")}</Question>
      {mayWrite ? null : <p>{text("actors.import.readOnly")}</p>}
      {mayWrite && imported === undefined ? (
        <ChooseSheet
          chosen={sheet?.name}
          onRead={(chosen) => setSheet({ ...chosen, recognized: recognizeColumns(chosen.lines) })}
          words={sheetWords}
          model={{
            name: "modele-acteurs.csv",
            columns: modelColumns.map((column) => text(`actors.import.tells.${column}`)),
          }}
        />
      ) : null}
      {mayWrite && sheet !== undefined && imported === undefined && map !== undefined ? (
        <ImportPreview
          key={sheet.name + sheet.lines.length}
          territory={territory}
          sheet={sheet}
          directory={directory}
          ecosystems={ecosystems}
          communes={map.communes}
          onImported={setImported}
        />
      ) : null}
      {imported ? (
        <Imported
          territory={territory}
          imported={imported}
          onUndone={() => {
            setImported(undefined);
            setSheet(undefined);
          }}
        />
      ) : null}
    </>
  );
}
