import { useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useAppText } from "../../locales/use-app-text.ts";
import type { Figures } from "../figures.ts";
import { sayAmount, sayCodes } from "../say-figure.ts";
import type { ForeseenFigure } from "./foresee-table.ts";

const changes = ["created", "corrected", "unchanged", "refused"] as const;

/** Lines shown at a time. */
const perPage = 50;

interface LineProps {
  figures: Figures;
  line: ForeseenFigure;
}

/** What becomes of a line, in words. */
function Becomes({ line: { figure, change, before, problems } }: { line: ForeseenFigure }) {
  const text = useAppText();
  const locale = useLocale();
  const say = (value: number) => sayAmount(value, figure.unit, { locale });
  if (change === "refused") {
    return problems.map(({ field, words }) => (
      <span key={words}>
        {field !== undefined && isColumn(field)
          ? text("indicators.table.problem", { field: text(`indicators.table.columns.${field}`), message: words })
          : words}
      </span>
    ));
  }
  const after = say(figure.value);
  if (change === "created") return text("indicators.table.willCreate", { after });
  if (change === "unchanged") return text("indicators.table.same", { after });
  return text("indicators.table.willCorrect", { before: before === null ? "" : say(before), after });
}

const columns = ["measure", "period", "breakdown", "value", "unit", "status", "source", "solution"] as const;
const isColumn = (field: string): field is (typeof columns)[number] => columns.some((one) => one === field);

function PreviewLine({ figures, line }: LineProps) {
  const locale = useLocale();
  const { figure, change } = line;
  const plan = figures.compiled.measures.get(figure.measure);
  const part = sayCodes(plan?.lists ?? [], figure.breakdown, locale);
  return (
    <tr data-change={change}>
      <th scope="row">{figure.line}</th>
      <td>
        {plan?.definition.label[locale] ?? figure.measure}
        {part === "" ? null : ` (${part})`}, {figure.period}
      </td>
      <td>
        <Becomes line={line} />
      </td>
    </tr>
  );
}

export interface FiguresPreviewProps {
  figures: Figures;
  lines: readonly ForeseenFigure[];
}

/** Every line of the table with what it would come to, those refused first to be seen. */
export function FiguresPreview({ figures, lines }: FiguresPreviewProps) {
  const text = useAppText();
  const countOf = (one: (typeof changes)[number]) => lines.filter(({ change }) => change === one).length;
  const [shown, show] = useState<(typeof changes)[number] | "all">(countOf("refused") > 0 ? "refused" : "all");
  const [page, setPage] = useState(0);
  const listed = lines.filter(({ change }) => shown === "all" || change === shown);
  const last = Math.max(0, Math.ceil(listed.length / perPage) - 1);
  const from = Math.min(page, last) * perPage;
  return (
    <section className="bassin-card table-preview">
      <fieldset className="import-states">
        <legend>{text("indicators.table.show")}</legend>
        {(["all", ...changes] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="shown"
              checked={shown === one}
              onChange={() => {
                show(one);
                setPage(0);
              }}
            />
            {text("indicators.table.counted", {
              state: one === "all" ? text("indicators.table.all") : text(`indicators.table.change.${one}`),
              count: one === "all" ? lines.length : countOf(one),
            })}
          </label>
        ))}
      </fieldset>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("indicators.table.line")}</th>
            <th scope="col">{text("indicators.table.figure")}</th>
            <th scope="col">{text("indicators.table.becomes")}</th>
          </tr>
        </thead>
        <tbody>
          {listed.slice(from, from + perPage).map((line) => (
            <PreviewLine key={line.figure.line} figures={figures} line={line} />
          ))}
        </tbody>
      </table>
      {last > 0 ? (
        <p className="import-lines__pages">
          <Button variant="subtle" aria-disabled={from === 0} onClick={() => setPage(Math.max(0, page - 1))}>
            {text("indicators.table.earlier")}
          </Button>
          <span role="status">
            {text("indicators.table.pages", {
              from: from + 1,
              to: Math.min(listed.length, from + perPage),
              count: listed.length,
            })}
          </span>
          <Button variant="subtle" aria-disabled={page >= last} onClick={() => setPage(Math.min(last, page + 1))}>
            {text("indicators.table.later")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
