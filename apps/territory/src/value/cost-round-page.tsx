import { AppLink, Card, Citation, EmptyState, Question } from "@bassin/ui";
import { useParams } from "@tanstack/react-router";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useEcosystem, useFactReader, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { AddLine } from "../record/add-line.tsx";
import { FieldPart } from "../record/field-part.tsx";
import { findForm } from "../record/forms.ts";
import { WritingPlace } from "../record/writing-place.tsx";
import { rowsOf, type WrittenRow } from "../record/written-row.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { partHref } from "../territory/addresses.ts";
import { CostOverview } from "./cost-overview.tsx";
import { CostTable } from "./cost-table.tsx";
import { RoundPositions } from "./round-positions.tsx";
import "./cost-round.css";

/** A part of the round itself, written where it is thought of. */
function RoundField({ row, name }: { row: WrittenRow; name: string }) {
  const form = findForm("sharedCostRound");
  const field = form?.fields.find((one) => one.name === name);
  return form && field ? <FieldPart form={form} row={row} field={field} /> : null;
}

/** Adds a cost to one option. */
function AddCost({ row, option }: { row: WrittenRow; option: string }) {
  const text = useAppText();
  const form = findForm("costLine");
  const question = text("writing.round.addCost", { option });
  return form ? <AddLine form={form} question={question} fixed={{ round: row.id, option }} /> : null;
}

function AddPosition({ row }: { row: WrittenRow }) {
  const form = findForm("costPosition");
  return form ? <AddLine form={form} fixed={{ round: row.id }} /> : null;
}

interface WorkshopProps {
  row: WrittenRow;
  options: readonly string[];
  mayWrite: boolean;
}

/** Options, their costs, what each actor says, what came out of it: in the order people go through it. */
function Workshop({ row, options, mayWrite }: WorkshopProps) {
  const text = useAppText();
  const outcome = typeof row.outcome === "string" ? row.outcome : null;
  return (
    <div className="cost-round">
      {mayWrite ? (
        <Card title={text("writing.round.options")} hint={text("writing.round.optionsHint")}>
          <RoundField row={row} name="options" />
        </Card>
      ) : null}
      {options.length > 1 ? (
        <Card title={text("writing.round.overview")} hint={text("writing.round.overviewHint")}>
          <CostOverview round={row.id} options={options} />
        </Card>
      ) : null}
      {options.map((option) => (
        <Card key={option} title={option}>
          <CostTable round={row.id} option={option} />
          {mayWrite ? <AddCost row={row} option={option} /> : null}
        </Card>
      ))}
      {options.length === 0 ? (
        <EmptyState title={text("writing.round.noOption")}>{text("writing.round.noOptionText")}</EmptyState>
      ) : null}
      <Card title={text("writing.round.positions")}>
        <RoundPositions round={row.id} />
        {mayWrite ? <AddPosition row={row} /> : null}
      </Card>
      <Card title={text("writing.round.outcome")}>
        {mayWrite ? (
          <>
            <RoundField row={row} name="outcome" />
            <RoundField row={row} name="decision" />
          </>
        ) : (
          <p>{outcome ?? text("writing.unsaid")}</p>
        )}
      </Card>
    </div>
  );
}

/** A shared-cost round as a small workshop: options compared on all their costs, and on who bears them (§2.4). */
export function CostRoundPage() {
  const text = useAppText();
  usePageTitle(text("writing.round.page"));
  const { round } = useParams({ from: "/signed-in/t/$territory/e/$ecosystem/value/comparaison/$round" });
  const { place, facts } = useEcosystem();
  const { date } = useFactReader();
  const isAllowed = useMay("value.write");
  const mayWrite = isAllowed && facts.territory.illustration == null && place.date === undefined;
  const row = rowsOf(facts, "sharedCostRounds").find(({ id }) => id === round);
  const back = (
    <AppLink href={partHref(place, "value", factAnchor("sharedCostRound"))}>{text("writing.round.back")}</AppLink>
  );
  if (row === undefined) return <EmptyState title={text("writing.round.gone")} action={back} />;
  const listed = Array.isArray(row.options) ? row.options.map(String) : [];
  // A cost may have been told for an option that the round does not list.
  const told = facts.costLines.filter((line) => line.round === round).map(({ option }) => option);
  const options = [...new Set([...listed, ...told])];
  const above = (
    <>
      {back} · <Citation section="2.4" />
    </>
  );
  const when = typeof row.on === "string" ? ` ${date(row.on)}.` : "";
  const workshop = <Workshop row={row} options={options} mayWrite={mayWrite} />;
  return (
    <>
      <Question above={above} lead={text("writing.round.lead") + when}>
        {String(row.question)}
      </Question>
      {mayWrite ? <WritingPlace>{workshop}</WritingPlace> : workshop}
    </>
  );
}
