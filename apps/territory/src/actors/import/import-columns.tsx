import { type ActorColumn, actorColumns } from "@bassin/core";
import { NativeSelect } from "@mantine/core";
import { useAppText } from "../../locales/use-app-text.ts";
import type { ImportChoices } from "./import-state.ts";
import type { ReadSheet } from "./read-list.ts";

export interface ImportColumnsProps {
  sheet: ReadSheet;
  choices: ImportChoices;
  onChoose: (choices: ImportChoices) => void;
}

/** The name spreadsheets give a column: A, B… Z, AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** What each column of the sheet tells, as it was recognised, to be changed by hand. */
export function ImportColumns({ sheet, choices, onChoose }: ImportColumnsProps) {
  const text = useAppText();
  const { headerAt } = sheet.recognized;
  const headers = headerAt === null ? [] : (sheet.lines[headerAt]?.cells ?? []);
  const first = headerAt === null ? 0 : headerAt + 1;
  const exampleOf = (column: number) =>
    sheet.lines.slice(first, first + 50).find(({ cells }) => (cells[column] ?? "") !== "")?.cells[column];
  const choose = (at: number, told: ActorColumn | null) => {
    const mapping = choices.mapping.map((column, index) => {
      if (index === at) return told;
      return column === told ? null : column;
    });
    onChoose({ ...choices, mapping });
  };
  const line = headerAt === null ? undefined : sheet.lines[headerAt]?.line;
  return (
    <details className="bassin-card import-columns" open={line === undefined}>
      <summary>{text("actors.import.columns")}</summary>
      <p className="bassin-soft">
        {line === undefined ? text("actors.import.noHeader") : text("actors.import.columnsHint", { line })}
      </p>
      <div className="import-columns__all">
        {choices.mapping.map((told, at) => {
          const name = headers[at] ?? "";
          const example = exampleOf(at);
          const letter = letterOf(at);
          return (
            <NativeSelect
              key={letter}
              size="md"
              label={
                text("actors.import.column", { letter }) +
                (name === "" ? "" : ` ${text("actors.import.columnNamed", { name })}`)
              }
              description={
                example === undefined ? undefined : text("actors.import.example", { words: example.slice(0, 40) })
              }
              value={told ?? ""}
              onChange={(event) =>
                choose(at, actorColumns.find((column) => column === event.currentTarget.value) ?? null)
              }
              data={[
                { value: "", label: text("actors.import.nothing") },
                ...actorColumns.map((column) => ({ value: column, label: text(`actors.import.tells.${column}`) })),
              ]}
            />
          );
        })}
      </div>
    </details>
  );
}
