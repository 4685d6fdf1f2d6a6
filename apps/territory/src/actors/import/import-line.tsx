import type { ActorColumn } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useState } from "react";
import { type AppText, useAppText } from "../../locales/use-app-text.ts";
import { ImportCell } from "./import-cell.tsx";
import { correctCell, type ImportChoices, type PreviewedLine, type Surrounding, setAside } from "./import-state.ts";

export interface ImportLineProps {
  line: PreviewedLine;
  choices: ImportChoices;
  around: Surrounding;
  onChoose: (choices: ImportChoices) => void;
}

/** What becomes of a line, in words. */
function sayState({ line: { checked, state }, choices, around }: ImportLineProps, text: AppText): string {
  const { outcome } = checked;
  if (choices.aside.has(checked.line)) return text("actors.import.isAside");
  if (outcome.kind === "repeated") return text("actors.import.isRepeated", { line: outcome.line });
  if (outcome.kind === "known") {
    const joins = choices.ecosystem !== "" && !around.participants.has(outcome.actor.id);
    const known = text(`actors.import.isKnown.${outcome.by}`, { name: outcome.actor.name });
    return joins ? text("actors.import.willJoin") : known;
  }
  return text(state === "create" ? "actors.import.willCreate" : "actors.import.toCorrect");
}

/** What was understood of a line, where words were interpreted. */
function listUnderstood({ line: { checked }, around }: ImportLineProps, text: AppText, list: (w: string[]) => string) {
  const { cells, said, roles } = checked;
  const understood = (words: string | undefined, meaning: string) =>
    words === undefined || words.toLowerCase() === meaning.toLowerCase()
      ? meaning
      : text("actors.import.understood", { words, meaning });
  const commune = around.communes.find(({ code }) => code === said.commune)?.name ?? said.commune;
  return [
    ...(said.nature === undefined ? [] : [understood(cells.nature, text(`facts.nature.${said.nature}`))]),
    ...(roles.length === 0 ? [] : [understood(cells.roles, list(roles.map((role) => text(`facts.role.${role}`))))]),
    ...(said.siren === undefined ? [] : [`${text("actors.panel.siren")} ${said.siren}`]),
    ...(commune === undefined ? [] : [text("actors.import.communeIs", { name: commune })]),
    ...(said.website === undefined ? [] : [said.website]),
    ...(said.collective === true ? [text("facts.collective")] : []),
  ];
}

/** One line of the list: what it would come to, why, and the cells to correct. */
export function ImportLine(props: ImportLineProps) {
  const { line, choices, onChoose } = props;
  const text = useAppText();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { checked, state } = line;
  const number = checked.line;
  const isAside = choices.aside.has(number);
  const problems = !isAside && checked.outcome.kind === "correct" ? checked.outcome.problems : [];
  const wrong = new Map(problems.map(({ column, code }) => [column, code]));
  const columns = (Object.keys(checked.cells) as ActorColumn[]).filter((column) => !wrong.has(column));
  const open: readonly ActorColumn[] = [
    ...wrong.keys(),
    ...(isOpen ? new Set<ActorColumn>(["name", "nature", ...columns]) : []),
  ];
  const list = (words: string[]) => new Intl.ListFormat(locale).format(words);
  return (
    <li className="import-line" data-state={state}>
      <p className="import-line__head">
        <span className="bassin-soft">{text("actors.import.line", { line: number })}</span>
        <strong>{checked.said.name || text("actors.import.noName")}</strong>
        <span className="import-line__state">{sayState(props, text)}</span>
      </p>
      <p className="bassin-soft import-line__said">{listUnderstood(props, text, list).join(" · ")}</p>
      {isAside ? null : (
        <div className="import-line__cells">
          {[...new Set(open)].map((column) => (
            <ImportCell
              key={column}
              column={column}
              words={checked.cells[column] ?? ""}
              problem={wrong.get(column)}
              onCorrect={(words) => onChoose(correctCell(choices, number, { column, words }))}
            />
          ))}
        </div>
      )}
      <p className="import-line__acts">
        {isAside ? null : (
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={isOpen}
            aria-label={text("actors.import.correctNamed", { line: number })}
            onClick={() => setOpen(!isOpen)}
          >
            {text("actors.import.correct")}
          </Button>
        )}
        {checked.outcome.kind === "repeated" ? null : (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={text(isAside ? "actors.import.takeBackNamed" : "actors.import.leaveNamed", { line: number })}
            onClick={() => onChoose(setAside(choices, [number], !isAside))}
          >
            {text(isAside ? "actors.import.takeBack" : "actors.import.leave")}
          </Button>
        )}
      </p>
    </li>
  );
}
