import { actorNatures, type NamedCommune } from "@bassin/core";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { factsOptions } from "../../evaluation/ecosystem-queries.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import type { Directory } from "../directory-queries.ts";
import { ConfirmImport } from "./confirm-import.tsx";
import { ImportColumns } from "./import-columns.tsx";
import { ImportLines } from "./import-lines.tsx";
import { firstChoices, previewLines } from "./import-state.ts";
import type { ImportedList } from "./imported.tsx";
import type { ReadSheet } from "./read-list.ts";

export interface ImportPreviewProps {
  territory: string;
  sheet: ReadSheet;
  directory: Directory;
  /** Those the person may write in. */
  ecosystems: readonly { readonly id: string; readonly name: string }[];
  communes: readonly NamedCommune[];
  onImported: (imported: ImportedList) => void;
}

/** What a list would come to, line by line, with what people change in it; then the one button that writes. */
export function ImportPreview({ territory, sheet, directory, ecosystems, communes, onImported }: ImportPreviewProps) {
  const text = useAppText();
  const [choices, choose] = useState(() => firstChoices(sheet));
  const { ecosystem } = choices;
  const { data: facts } = useQuery({ ...factsOptions({ territory, ecosystem }), enabled: ecosystem !== "" });
  const around = useMemo(
    () => ({
      actors: directory.actors,
      communes,
      participants: new Set(facts?.participations.map(({ actor }) => actor) ?? []),
    }),
    [directory.actors, communes, facts],
  );
  const lines = useMemo(() => previewLines(sheet, choices, around), [sheet, choices, around]);
  return (
    <>
      <ImportColumns sheet={sheet} choices={choices} onChoose={choose} />
      <div className="import-choices">
        <NativeSelect
          size="md"
          label={text("actors.import.natureOtherwise")}
          value={choices.natureOtherwise ?? ""}
          onChange={(event) =>
            choose({
              ...choices,
              natureOtherwise: actorNatures.find((nature) => nature === event.currentTarget.value),
            })
          }
          data={[
            { value: "", label: text("actors.import.askEach") },
            ...actorNatures.map((value) => ({ value, label: text(`facts.nature.${value}`) })),
          ]}
        />
        {ecosystems.length > 0 ? (
          <NativeSelect
            size="md"
            label={text("actors.import.ecosystem")}
            value={ecosystem}
            onChange={(event) => choose({ ...choices, ecosystem: event.currentTarget.value })}
            data={[
              { value: "", label: text("actors.import.noEcosystem") },
              ...ecosystems.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
      </div>
      <ImportLines lines={lines} choices={choices} around={around} onChoose={choose} />
      <ConfirmImport
        territory={territory}
        lines={lines}
        choices={choices}
        around={around}
        onChoose={choose}
        onImported={onImported}
      />
    </>
  );
}
