import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { SpecifyInPlace } from "./specify-in-place.tsx";

/** What each actor says of the options. */
export function RoundPositions({ round }: { round: string }) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const { nameOf } = useFactReader();
  const positions = facts.costPositions.filter((position) => position.round === round);
  if (positions.length === 0) return <p className="bassin-soft">{text("writing.round.noPosition")}</p>;
  return (
    <ul className="facts">
      {positions.map(({ id, actor, statement }) => (
        <li key={id} className="fact">
          <p className="fact__title">
            {nameOf(actor)} <SpecifyInPlace entity="costPosition" id={id} name={nameOf(actor)} />
          </p>
          <p>{statement}</p>
        </li>
      ))}
    </ul>
  );
}
