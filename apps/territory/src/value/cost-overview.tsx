import { costKinds, type EcosystemFacts } from "@bassin/core";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";

type CostLine = EcosystemFacts["costLines"][number];

/** What was told of one kind of cost in one option: the amounts together, and how many have none. */
function ToldCosts({ lines }: { lines: readonly CostLine[] }) {
  const text = useAppText();
  const { euros } = useFactReader();
  const amounts = lines.flatMap(({ amount }) => amount ?? []);
  const untold = lines.length - amounts.length;
  if (lines.length === 0) return <span className="bassin-soft">{text("writing.round.nothingTold")}</span>;
  return (
    <>
      {amounts.length === 0 ? null : euros(amounts.reduce((sum, one) => sum + one, 0))}
      {untold === 0 ? null : (
        <span className="bassin-soft">
          {amounts.length === 0 ? null : " · "}
          {text("writing.round.untold", { count: untold })}
        </span>
      )}
    </>
  );
}

/** The options side by side, kind of cost by kind of cost. They are never added up: an avoided cost is no spending. */
export function CostOverview({ round, options }: { round: string; options: readonly string[] }) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const lines = facts.costLines.filter((line) => line.round === round);
  return (
    <table className="cost-round__overview">
      <caption className="bassin-hidden">{text("writing.round.overview")}</caption>
      <thead>
        <tr>
          <td />
          {options.map((option) => (
            <th key={option} scope="col">
              {option}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {costKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{text(`facts.cost.${kind}`)}</th>
            {options.map((option) => (
              <td key={option} data-label={option}>
                <ToldCosts lines={lines.filter((line) => line.option === option && line.kind === kind)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
