import { kindOfPeriod, observationPeriod } from "@bassin/core";
import { AppLink, EmptyState, Question } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useEcosystem } from "../../evaluation/use-ecosystem.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import { enabledOptions } from "../../plugins/plugin-queries.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { figuresImportHref, pluginsHref } from "../../territory/addresses.ts";
import { listUntil, yearOf } from "../periods.ts";
import { useMayEnter } from "../use-may-figures.ts";
import { CellPanel } from "./cell-panel.tsx";
import { EntryChoice } from "./entry-choice.tsx";
import { EntryGrid } from "./entry-grid.tsx";
import { EntryState } from "./entry-state.tsx";
import { type GridSelection, only } from "./grid-move.ts";
import { type GridChoice, listCells, listNeeded, listRows } from "./grid-rows.ts";
import { useEntry } from "./use-entry.ts";
import "./entry.css";

/** The cell of the address, and the choices that show it. */
function useAsked() {
  const {
    mesure = "",
    periode,
    part,
    solution = "",
  } = useSearch({
    from: "/signed-in/t/$territory/e/$ecosystem/reperes/saisie",
  });
  const { diagnosis } = useEcosystem();
  const period = observationPeriod.safeParse(periode).data;
  const today = yearOf(diagnosis.asOf);
  const codes = part?.split("+") ?? [];
  const choice: GridChoice = {
    search: "",
    plugin: "",
    solution,
    list: codes[0]?.split(":")[0] ?? "",
    kind: period === undefined ? "year" : kindOfPeriod(period),
    until: Math.max(today, period === undefined ? 0 : yearOf(period)),
  };
  return { measure: mesure, period, codes, choice, isAsked: mesure !== "" };
}

/** The grid, what is chosen to be in it, and the cell one is in. */
function EntryDesk() {
  const text = useAppText();
  const { facts } = useEcosystem();
  const entry = useEntry();
  const mayWrite = useMayEnter();
  const asked = useAsked();
  const [choice, setChoice] = useState(asked.choice);
  const [told, tell] = useState("");
  const needed = useMemo(
    () =>
      listNeeded(
        entry.figures,
        facts.usePerformances.flatMap(({ indicator }) => indicator ?? []),
      ),
    [entry.figures, facts.usePerformances],
  );
  const { compiled } = entry.figures;
  const rows = useMemo(() => listRows({ compiled }, choice, needed), [compiled, choice, needed]);
  const periods = useMemo(() => listUntil(choice.kind, choice.until), [choice.kind, choice.until]);
  const cells = useMemo(() => listCells(rows, periods, choice.solution), [rows, periods, choice.solution]);
  const [selection, select] = useState<GridSelection>(() => {
    const row = rows.findIndex(
      ({ plan, codes }) => plan.id === asked.measure && codes.join("+") === asked.codes.join("+"),
    );
    const column = periods.indexOf(asked.period ?? "");
    return only({ row: Math.max(0, row), column: column < 0 ? periods.length - 1 : column });
  });
  const choose = (next: GridChoice) => {
    setChoice(next);
    select(only({ row: 0, column: listUntil(next.kind, next.until).length - 1 }));
  };
  const goToTrouble = () => {
    const all = cells.flatMap((line, row) => line.map(({ id }, column) => ({ id, row, column })));
    const found = all.filter(({ id }) => entry.troubles.has(id));
    const here = selection.at.row * periods.length + selection.at.column;
    const next = found.find(({ row, column }) => row * periods.length + column > here) ?? found[0];
    if (next !== undefined) select(only(next));
  };
  const cell = cells[selection.at.row]?.[selection.at.column];
  return (
    <>
      <EntryChoice figures={entry.figures} choice={choice} onChoose={choose} />
      {mayWrite ? <EntryState entry={entry} told={told} onNextTrouble={goToTrouble} /> : null}
      {rows.length === 0 ? (
        <p className="bassin-card bassin-soft">{text("indicators.entry.noRow")}</p>
      ) : (
        <div className="entry-desk">
          <EntryGrid
            entry={entry}
            rows={rows}
            periods={periods}
            cells={cells}
            selection={selection}
            mayWrite={mayWrite}
            isAsked={asked.isAsked}
            onSelect={select}
            onTell={tell}
          />
          <CellPanel entry={entry} cell={cell} mayWrite={mayWrite} />
        </div>
      )}
    </>
  );
}

/** The grid where figures are entered, as in a spreadsheet. */
export function EntryPage() {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const mayWrite = useMayEnter();
  usePageTitle(text("indicators.entry.page"));
  const { data } = useQuery(enabledOptions(place.territory));
  const search = useSearch({ from: "/signed-in/t/$territory/e/$ecosystem/reperes/saisie" });
  return (
    <>
      <Question lead={text("indicators.entry.lead")}>{text("indicators.entry.title")}</Question>
      {mayWrite ? (
        <p>
          <AppLink className="bassin-link" href={figuresImportHref(place)}>
            {text("indicators.import")}
          </AppLink>
        </p>
      ) : (
        <p className="bassin-soft">
          {text(facts.territory.illustration == null ? "indicators.entry.readOnly" : "indicators.entry.illustration")}
        </p>
      )}
      {data?.some(({ enabled }) => enabled) === false ? (
        <EmptyState
          title={text("indicators.noPlugin")}
          action={
            <AppLink className="bassin-link" href={pluginsHref(place.territory)}>
              {text("indicators.choosePlugins")}
            </AppLink>
          }
        >
          {text("indicators.noPluginText")}
        </EmptyState>
      ) : null}
      <EntryDesk key={JSON.stringify(search)} />
      <details className="entry-keys">
        <summary>{text("indicators.entry.keysTitle")}</summary>
        <p>{text("indicators.entry.keys")}</p>
      </details>
    </>
  );
}
