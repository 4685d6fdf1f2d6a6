import { Button } from "@mantine/core";
import { useState } from "react";
import { useAppText } from "../../locales/use-app-text.ts";
import { ImportLine } from "./import-line.tsx";
import type { ImportChoices, PreviewedLine, Surrounding } from "./import-state.ts";

const states = ["all", "create", "correct", "known", "aside"] as const;
type Shown = (typeof states)[number];

/** Lines shown at a time: two thousand of them stay light. */
const perPage = 40;

export interface ImportLinesProps {
  lines: readonly PreviewedLine[];
  choices: ImportChoices;
  around: Surrounding;
  onChoose: (choices: ImportChoices) => void;
}

/** The lines of the list, those to correct first, a page at a time. One being corrected stays in its place. */
export function ImportLines({ lines, choices, around, onChoose }: ImportLinesProps) {
  const text = useAppText();
  const countOf = (one: Shown) => (one === "all" ? lines.length : lines.filter(({ state }) => state === one).length);
  const [shown, show] = useState<Shown>(countOf("correct") > 0 ? "correct" : "all");
  const [page, setPage] = useState(0);
  const [touched, touch] = useState<ReadonlySet<number>>(new Set());
  const isShown = ({ state, checked }: PreviewedLine) =>
    shown === "all" || state === shown || touched.has(checked.line);
  const listed = lines.filter(isShown);
  const last = Math.max(0, Math.ceil(listed.length / perPage) - 1);
  const at = Math.min(page, last);
  const open = (next: Shown) => {
    show(next);
    setPage(0);
    touch(new Set());
  };
  const from = at * perPage;
  return (
    <section className="bassin-card import-lines">
      <fieldset className="import-states">
        <legend>{text("actors.import.show")}</legend>
        {states.map((one) => (
          <label key={one}>
            <input type="radio" name="shown" checked={shown === one} onChange={() => open(one)} />
            {text("actors.import.counted", { state: text(`actors.import.state.${one}`), count: countOf(one) })}
          </label>
        ))}
      </fieldset>
      <ol className="import-lines__all">
        {listed.slice(from, from + perPage).map((line) => (
          <ImportLine
            key={line.checked.line}
            line={line}
            around={around}
            choices={choices}
            onChoose={(next) => {
              touch(new Set([...touched, line.checked.line]));
              onChoose(next);
            }}
          />
        ))}
      </ol>
      {last > 0 ? (
        <p className="import-lines__pages">
          <Button variant="subtle" aria-disabled={at === 0} onClick={() => setPage(Math.max(0, at - 1))}>
            {text("actors.import.earlier")}
          </Button>
          <span role="status">
            {text("actors.import.pages", {
              from: from + 1,
              to: Math.min(listed.length, from + perPage),
              count: listed.length,
            })}
          </span>
          <Button variant="subtle" aria-disabled={at === last} onClick={() => setPage(Math.min(last, at + 1))}>
            {text("actors.import.later")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
