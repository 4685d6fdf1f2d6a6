import { costKinds, type EcosystemFacts } from "@bassin/core";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { SpecifyInPlace } from "./specify-in-place.tsx";

type CostLine = EcosystemFacts["costLines"][number];

/** One cost: what, how much, who bears it today, who would. */
function CostRow({ line }: { line: CostLine }) {
  const text = useAppText();
  const { nameOf, euros } = useFactReader();
  const bearer = (actor: string | null | undefined) => (actor == null ? text("writing.unsaid") : nameOf(actor));
  return (
    <tr>
      <th scope="row">
        {line.statement} <SpecifyInPlace entity="costLine" id={line.id} name={line.statement} />
      </th>
      <td data-label={text("writing.round.amount")}>
        {line.amount == null ? text("writing.unsaid") : euros(line.amount)}
      </td>
      <td data-label={text("writing.label.bearerToday")}>{bearer(line.bearerToday)}</td>
      <td data-label={text("writing.label.bearerAfter")}>{bearer(line.bearerAfter)}</td>
    </tr>
  );
}

/** The costs of one option: direct, immaterial, avoided, borne by others (§2.4). */
export function CostTable({ round, option }: { round: string; option: string }) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const lines = facts.costLines.filter((line) => line.round === round && line.option === option);
  if (lines.length === 0) return <p className="bassin-soft">{text("writing.round.noCost")}</p>;
  return (
    <table className="cost-round__costs">
      <caption className="bassin-hidden">{option}</caption>
      <thead>
        <tr>
          <th scope="col">{text("writing.round.cost")}</th>
          <th scope="col">{text("writing.round.amount")}</th>
          <th scope="col">{text("writing.label.bearerToday")}</th>
          <th scope="col">{text("writing.label.bearerAfter")}</th>
        </tr>
      </thead>
      {costKinds.map((kind) => {
        const own = lines.filter((line) => line.kind === kind);
        return own.length === 0 ? null : (
          <tbody key={kind}>
            <tr>
              <th colSpan={4} scope="rowgroup" className="cost-round__kind">
                {text(`facts.cost.${kind}`)}
              </th>
            </tr>
            {own.map((line) => (
              <CostRow key={line.id} line={line} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
