import type { CriterionId } from "@bassin/core";
import { AppLink, Card } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { partHref } from "../territory/addresses.ts";

/** What the definition reads, in the facts, of the same thing. */
export function DiagnosisFacts({ criteria }: { criteria: readonly CriterionId[] }) {
  const text = useAppText();
  const said = useSaid();
  const { place, diagnosis } = useEcosystem();
  const told = diagnosis.parts.flatMap(({ key, criteria: own }) =>
    own.filter(({ id }) => criteria.includes(id)).map((criterion) => ({ part: key, criterion })),
  );
  if (told.length === 0) return <p className="bassin-soft">{text("judging.criterion.noFacts")}</p>;
  return (
    <Card title={text("judging.criterion.facts")} hint={text("judging.criterion.factsHint")}>
      <ul className="told-facts">
        {told.map(({ part, criterion }) => (
          <li key={criterion.id}>
            <strong>{said(criterion.name)}.</strong> {said(criterion.sentence)}{" "}
            <AppLink className="bassin-link" href={partHref(place, part, criterion.id)}>
              {text("judging.criterion.seeFacts")}
            </AppLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
